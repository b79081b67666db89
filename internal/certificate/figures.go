package certificate

// A Row is what was had in one group while it was of one size.
type Row struct {
	Group    int     `json:"group"` // its place among the groups, from 0
	Size     int     `json:"size"`  // enrolled, the holder included; 1: individual
	First    Day     `json:"first"` // attended
	Last     Day     `json:"last"`
	Attended int     `json:"attended"` // sessions
	Minutes  Minutes `json:"minutes"`
	External Minutes `json:"external"` // of them with a supervisor from outside
	Online   Minutes `json:"online"`   // of them online
}

// A Period is a membership, from the first day attended to the last.
type Period struct {
	Group int `json:"group"`
	First Day `json:"first"`
	Last  Day `json:"last"`
	since Day
}

// Figures are what a certificate says in numbers.
type Figures struct {
	From    Day      `json:"from"` // of the choice; "" for all there is
	Until   Day      `json:"until"`
	First   Day      `json:"first"` // attended
	Last    Day      `json:"last"`
	Offered int      `json:"offered"` // sessions held while the holder was enrolled
	Periods []Period `json:"periods"`
	Rows    []Row    `json:"rows"`
}

func span(rows []Row) (first, last Day) {
	first, last = rows[0].First, rows[0].Last
	for _, r := range rows {
		first, last = min(first, r.First), max(last, r.Last)
	}
	return first, last
}

// Minutes is the total, the sum of the rows.
func (f Figures) Minutes() Minutes { return f.sum(func(r Row) Minutes { return r.Minutes }) }

// External is how much of it was with a supervisor from outside.
func (f Figures) External() Minutes { return f.sum(func(r Row) Minutes { return r.External }) }

// Online is how much of it was online.
func (f Figures) Online() Minutes { return f.sum(func(r Row) Minutes { return r.Online }) }

// Individual is how much of it the holder had alone.
func (f Figures) Individual() Minutes {
	return f.sum(func(r Row) Minutes {
		if r.Size > 1 {
			return 0
		}
		return r.Minutes
	})
}

func (f Figures) sum(of func(Row) Minutes) Minutes {
	var sum Minutes
	for _, r := range f.Rows {
		sum += of(r)
	}
	return sum
}

// Attended is how many sessions the holder was at, of those offered.
func (f Figures) Attended() int {
	n := 0
	for _, r := range f.Rows {
		n += r.Attended
	}
	return n
}

// Sizes returns the smallest and the largest group.
func (f Figures) Sizes() (smallest, largest int) {
	for i, r := range f.Rows {
		if i == 0 || r.Size < smallest {
			smallest = r.Size
		}
		largest = max(largest, r.Size)
	}
	return smallest, largest
}
