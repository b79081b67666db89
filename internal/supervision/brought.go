package supervision

// BroughtMost is how many items that nobody had registered a closing takes.
const BroughtMost = 3
