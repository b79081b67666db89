package evaluation

import "testing"

func TestMeansAreHalvesTiesTowardsThree(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		sum, n int
		clip   bool
		want   Mean
	}{
		{13, 4, true, Mean{Halves: 6}},     // 3.25 to 3
		{11, 4, true, Mean{Halves: 6}},     // 2.75 to 3
		{15, 4, true, Mean{Halves: 7}},     // 3.75 to 3.5
		{9, 4, true, Mean{Halves: 5}},      // 2.25 to 2.5
		{16, 5, true, Mean{Halves: 6}},     // 3.2
		{17, 5, true, Mean{Halves: 7}},     // 3.4
		{17, 4, true, Mean{Halves: 8}},     // 4.25 to 4
		{13, 3, true, Mean{high, AtLeast}}, // 4.33 to 4.5
		{7, 4, true, Mean{Halves: 4}},      // 1.75 to 2
		{5, 3, true, Mean{low, AtMost}},    // 1.67 to 1.5
		{4, 4, true, Mean{low, AtMost}},    // 1
		{40, 8, false, Mean{Halves: 10}},   // 5
		{8, 8, false, Mean{Halves: 2}},     // 1
	} {
		if got := meanOf(c.sum, c.n, c.clip); got != c.want {
			t.Errorf("%d/%d: %v, want %v", c.sum, c.n, got, c.want)
		}
	}
}

// The rounded mean is never further than a quarter from the mean, nor from three.
func TestNoMeanIsRoundedAway(t *testing.T) {
	t.Parallel()
	for n := 1; n <= 30; n++ {
		for sum := n; sum <= Points*n; sum++ {
			got := meanOf(sum, n, false).Halves
			off := got*n - 2*sum // in 1/(2n)
			away := (got - middle) * off
			if 2*off > n || -2*off > n || (2*off == n || -2*off == n) && away > 0 {
				t.Errorf("%d/%d is shown as %d halves", sum, n, got)
			}
		}
	}
}
