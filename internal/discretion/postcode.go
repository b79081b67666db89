package discretion

// currencies are codes that stand where a place or a vehicle's letters may.
var currencies = setOf(`sek dkk nok eur usd gbp chf pln isk`)

// postCodes finds a post code with its place: 123 45 Flen, 2000 Frederiksberg,
// 00100 Helsingfors.
func postCodes(r reading) []Finding {
	var found []Finding
	for i := range r.tokens {
		if first := r.postCodeStart(i); first >= 0 && r.isTown(i+1) {
			found = append(found, r.mark(first, i+1, PostCode))
		}
	}
	return found
}

// postCodeStart returns the token where the post code begins that ends with
// token i, or -1.
func (r reading) postCodeStart(i int) int {
	t := r.tokens[i]
	first := i
	if !t.number {
		return -1
	}
	switch len(t.text) {
	case 2:
		if first = i - 1; !r.token(first).number || len(r.token(first).text) != 3 || t.before != " " {
			return -1
		}
	case 4:
		if year := t.text[:2]; (year == "19" || year == "20") && !r.followsStreet(i) {
			return -1
		}
	case 5:
	default:
		return -1
	}
	if before := r.token(first - 1); before.number && !r.isStreetNumber(first-1) && r.tokens[first].before != "…" {
		return -1 // the end of a larger number
	}
	return first
}

// followsStreet tells whether an address stands before token i: "Nygade 4 B,".
func (r reading) followsStreet(i int) bool {
	if before := r.tokens[i].before; before != "," && before != " " && before != "\n" {
		return false
	}
	return r.isStreetNumber(i-1) || r.isStreetNumber(i-2) && r.houseEnd(i-2) == i-1
}

func (r reading) isTown(i int) bool {
	t := r.token(i)
	return t.before == " " && t.isName() && !t.opens && !currencies[t.text]
}
