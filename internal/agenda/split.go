package agenda

import "fmt"

// DontKnow is what an item counts for whose author did not say how long.
const DontKnow = 30

// TooMany refuses to split minutes among more items than fit.
type TooMany struct{ Fit int } // how many do, from the start of the order

func (e TooMany) Error() string { return fmt.Sprintf("%d fit", e.Fit) }

// Split hands minutes out among items in proportion to those wished for, 0
// being "don't know": in full, and nobody gets fewer than 15. Who wished for
// less than 15 has a short question and keeps what she wished for; only then
// can something be left. The error is a TooMany.
func Split(minutes int, wished []int) ([]int, error) {
	shares := make([]int, len(wished))
	var u units
	var places []int
	rest := minutes
	for i, w := range wished {
		if shares[i] = wish(w); shares[i] < CaseFloor {
			rest -= shares[i]
			continue
		}
		u.weigh(u.add(CaseFloor), shares[i])
		places = append(places, i)
	}
	if rest < u.floors() {
		return nil, TooMany{fit(minutes, wished)}
	}
	for i, share := range u.share(rest) {
		shares[places[i]] = share
	}
	return shares, nil
}

func wish(minutes int) int {
	if minutes <= 0 {
		return DontKnow
	}
	return minutes
}

// fit counts how many of the first items fit when none gets more than it must.
func fit(minutes int, wished []int) int {
	for i, w := range wished {
		if minutes -= min(wish(w), CaseFloor); minutes < 0 {
			return i
		}
	}
	return len(wished)
}
