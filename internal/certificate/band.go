package certificate

// Band is a span of group sizes that Psykolognævnet, the Danish psychologists'
// board, converts alike.
type Band string

// The bands.
const (
	One         Band = "one" // individual
	Two         Band = "two"
	ThreeToFive Band = "three_to_five"
	SixToTwelve Band = "six_to_twelve"
	OverTwelve  Band = "over_twelve"
)

// Bands lists them by size.
var Bands = []Band{One, Two, ThreeToFive, SixToTwelve, OverTwelve}

// BandOf returns the band of a number of supervisees.
func BandOf(size int) Band {
	switch {
	case size <= 1:
		return One
	case size == 2:
		return Two
	case size <= 5:
		return ThreeToFive
	case size <= 12:
		return SixToTwelve
	}
	return OverTwelve
}

// sixths is how much of an hour in a band the board counts: all of it with at
// most two, two thirds to five, half to twelve, nothing above.
func (b Band) sixths() int {
	return map[Band]int{One: 6, Two: 6, ThreeToFive: 4, SixToTwelve: 3}[b]
}

// A BandSum is what was had in one band, in full.
type BandSum struct {
	Band    Band
	Minutes Minutes
}

// BandSums adds rows up by band, in the order of sizes.
func BandSums(rows []Row) []BandSum {
	of := map[Band]Minutes{}
	for _, r := range rows {
		of[BandOf(r.Size)] += r.Minutes
	}
	var sums []BandSum
	for _, band := range Bands {
		if of[band] > 0 {
			sums = append(sums, BandSum{band, of[band]})
		}
	}
	return sums
}

// Converted returns about what the board will make of rows. The certificate
// states full hours; converting is the board's.
func Converted(rows []Row) Minutes {
	sum := 0
	for _, r := range rows {
		sum += int(r.Minutes) * BandOf(r.Size).sixths()
	}
	return Minutes(sum / 6)
}
