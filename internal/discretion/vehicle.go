package discretion

// vehicles finds the plates ABC 123, ABC 12D and ABC-123 of Sweden and Finland,
// AB 12 345 of Denmark and AB 12345 of Norway. The letters must be capitals and
// stand for nothing else.
func vehicles(r reading) []Finding {
	var found []Finding
	for i, t := range r.tokens {
		if !t.caps || t.known || currencies[t.text] {
			continue
		}
		if last := r.plateEnd(i); last >= 0 && !r.goesOn(last+1) {
			found = append(found, r.mark(i, last, Vehicle))
		}
	}
	return found
}

// plateEnd returns the last token of the plate whose letters are token i, or
// -1.
func (r reading) plateEnd(i int) int {
	letters, one, two := r.tokens[i], r.token(i+1), r.token(i+2)
	if !one.number || one.before != "" && one.before != " " && one.before != "-" {
		return -1
	}
	switch shape := [2]int{letters.end - letters.start, len(one.text)}; {
	case shape == [2]int{3, 3}, shape == [2]int{2, 5} && one.before != "-":
		return i + 1
	case shape == [2]int{3, 2} && two.before == "" && two.capital && two.end-two.start == 1,
		shape == [2]int{2, 2} && two.before == " " && two.number && len(two.text) == 3:
		return i + 2
	}
	return -1
}

// goesOn tells that token i belongs to what stands before it.
func (r reading) goesOn(i int) bool {
	t := r.token(i)
	return t.end > 0 && (t.before == "" || t.number && (t.before == "-" || t.before == "/" || t.before == "."))
}
