package supervision

// Shares splits a total in proportion to weights, in whole numbers that sum to
// it: the largest remainders are rounded up, equal ones the earlier first
// (Hamilton's method, with exact integers). Weights are not negative; where all
// are nought they count as equal. Without weights there is nobody to give to.
func Shares(total int, weights []int) []int {
	sum := 0
	for _, w := range weights {
		sum += w
	}
	if sum == 0 {
		weights, sum = equal(len(weights)), len(weights)
	}
	shares, rest := make([]int, len(weights)), make([]int, len(weights))
	left := total
	for i, w := range weights {
		shares[i], rest[i] = total*w/sum, total*w%sum
		left -= shares[i]
	}
	for ; left > 0 && len(rest) > 0; left-- {
		i := largest(rest)
		shares[i]++
		rest[i] = -1
	}
	return shares
}

func equal(n int) []int {
	ones := make([]int, n)
	for i := range ones {
		ones[i] = 1
	}
	return ones
}

// largest returns where the largest stands, the first of equals.
func largest(of []int) int {
	at := 0
	for i, n := range of {
		if n > of[at] {
			at = i
		}
	}
	return at
}
