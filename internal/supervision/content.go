package supervision

// Content is how many minutes, or per cents, went to what.
type Content struct{ Case, Process, Topic, Reading int }

// Add counts minutes of an item. A mistake of one's own counts as a case.
func (c *Content) Add(kind Kind, minutes int) {
	switch kind {
	case "process":
		c.Process += minutes
	case "topic":
		c.Topic += minutes
	default:
		c.Case += minutes
	}
}

// Plus adds another session's minutes.
func (c Content) Plus(other Content) Content {
	return Content{c.Case + other.Case, c.Process + other.Process, c.Topic + other.Topic, c.Reading + other.Reading}
}

// Percent returns the shares in whole per cents that sum to 100, by largest
// remainder; all nought when nothing was run.
func (c Content) Percent() Content {
	minutes := []int{c.Case, c.Process, c.Topic, c.Reading}
	if c == (Content{}) {
		return c
	}
	s := Shares(100, minutes)
	return Content{s[0], s[1], s[2], s[3]}
}
