package paths

// Evaluate is what the link in one person's letters about a round opens.
func Evaluate(token string) string { return "/e/" + token }

// Evaluation lists a group's rounds.
func Evaluation(group string) string { return Group(group) + "/evaluation" }

// Round is one round of a group, by its name.
func Round(group, name string) string { return Evaluation(group) + "/" + name }

// MoveRound gives a round other dates.
func MoveRound(group, name string) string { return Round(group, name) + "/move" }

// SkipRound leaves a round out.
func SkipRound(group, name string) string { return Round(group, name) + "/skip" }

// FollowRound lets a round follow the sessions again.
func FollowRound(group, name string) string { return Round(group, name) + "/follow" }

// TryRound shows a leader the form, and keeps nothing.
func TryRound(group, name string) string { return Round(group, name) + "/try" }
