package agenda

// Title names a part's title in the catalogue.
type Title string

// Titles lists them in the order they stand in the templates, and last those
// that come into a plan on the way.
var Titles = []Title{
	"check_in", "back_look", "inventory", "case_in_depth", "general", "closing_next",
	"check_in_back_look", "case_1", "case_2", "case_3", "learning",
	"silent_landing", "image_round", "theme", "exploring", "between_us", "everyday_agreements", "closing",
	"case", "pause", "team_and_role",
	"check_in_order", "reading_each", "reading_experience", "reading_task", "reading_take_along", "closing_reading",
	"welcome", "presentations", "how_we_work", "our_agreement", "case_taster", "dates",
	"the_question", "map_drawing", "map_interview", "map_reflection", "map_wished", "next_step",
	"evaluation_form", "evaluation_result", "keep_change", "case_short", "term_agreements",
	"role_play", "planning", "hand_out_roles", "landing", "important_today", "case_or_process", "next_step_date",
	ItemTitle, TalkTitle, SummaryTitle,
}

// Titles of parts that no template has.
const (
	ItemTitle    Title = "item"            // an item for which the template has no place of its own; its headline is shown
	TalkTitle    Title = "open_time"       // what is left when only short questions are taken up
	SummaryTitle Title = "reading_summary" // of the reading, when fewer than half have read
)

// Instruction names a sentence about how a part is done.
type Instruction string

// Instructions lists them.
var Instructions = []Instruction{
	"reflecting_team", "silence", "round", "image_cards", "sculpture", "role_play",
	"network_map", "map_interview", "map_wished", "peer_roles", "reading_summary",
}

// Material names something to have at hand.
type Material string

// Materials lists them.
var Materials = []Material{
	"image_cards", "paper_and_pens", "whiteboard", "open_floor", "loose_chairs", "book", "evaluation_form", "clock",
}
