package evaluation

// Direction is where the overall mean went.
type Direction string

// The directions. "" is said of what cannot be compared.
const (
	Higher Direction = "higher"
	Same   Direction = "same" // about
	Lower  Direction = "lower"
)

// Directions lists them.
var Directions = []Direction{Higher, Same, Lower}
