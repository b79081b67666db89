package supervision

import (
	"fmt"
	"strconv"
	"strings"
)

// A Stamp is the versions of a group's sessions as a page saw them: a form that
// carries it is stale when one of them differs.
type Stamp []StampPart

// A StampPart is one session's version.
type StampPart struct{ Number, Version int }

// StampOf returns the stamp of sessions, in their order.
func StampOf(sessions []Session) Stamp {
	stamp := make(Stamp, len(sessions))
	for i, s := range sessions {
		stamp[i] = StampPart{s.Number, s.Version}
	}
	return stamp
}

// String is the form that a hidden field carries: 5.1-6.3.
func (s Stamp) String() string {
	parts := make([]string, len(s))
	for i, p := range s {
		parts[i] = fmt.Sprintf("%d.%d", p.Number, p.Version)
	}
	return strings.Join(parts, "-")
}

// ParseStamp reads what String wrote. What is none becomes nil, the stamp of no
// sessions: the form then counts as stale.
func ParseStamp(text string) Stamp {
	var stamp Stamp
	for part := range strings.SplitSeq(text, "-") {
		number, version, _ := strings.Cut(part, ".")
		n, err := strconv.ParseInt(number, 10, 32)
		v, err2 := strconv.ParseInt(version, 10, 32)
		if err != nil || err2 != nil {
			return nil
		}
		stamp = append(stamp, StampPart{int(n), int(v)})
	}
	return stamp
}

// Numbers lists the sessions' numbers.
func (s Stamp) Numbers() []int {
	numbers := make([]int, len(s))
	for i, p := range s {
		numbers[i] = p.Number
	}
	return numbers
}

// Versions lists the versions beside Numbers.
func (s Stamp) Versions() []int {
	versions := make([]int, len(s))
	for i, p := range s {
		versions[i] = p.Version
	}
	return versions
}

// Version returns the version of the session with a number, 0 when it is not
// among them.
func (s Stamp) Version(number int) int {
	for _, p := range s {
		if p.Number == number {
			return p.Version
		}
	}
	return 0
}

// Pick returns the parts with the given numbers, in the stamp's order.
func (s Stamp) Pick(numbers []int) Stamp {
	var picked Stamp
	for _, p := range s {
		for _, n := range numbers {
			if p.Number == n {
				picked = append(picked, p)
				break
			}
		}
	}
	return picked
}
