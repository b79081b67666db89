package agenda

import (
	"slices"

	"samrum/internal/supervision"
)

// Code names one of the ready templates.
type Code string

// Codes lists the ready templates in the order a form shows. The number in a
// name is its length in minutes.
var Codes = []Code{
	"case_one_90", "case_two_90", "case_three_90", "process_90", "mixed_90", "two_part_90",
	"start_up_120", "network_map_120", "evaluation_90", "half_day_180", "peer_90", "individual_60",
}

// A Template is the parts that a group's sessions have, in their order, so that
// every session resembles the last.
type Template struct {
	Code  Code   `json:"code,omitzero"` // "" for a group's own
	Parts []Part `json:"parts"`
}

// Ready returns the template of a code, false when there is none.
func Ready(code Code) (Template, bool) {
	parts, ok := ready[code]
	return Template{code, numbered(parts)}, ok
}

// Default returns the code of the template a new group starts with.
func Default(form supervision.Form, individual bool) Code {
	if individual {
		return "individual_60"
	}
	switch form {
	case "process":
		return "process_90"
	case "mixed":
		return "mixed_90"
	case "two_part":
		return "two_part_90"
	}
	return "case_two_90"
}

// Length returns the template's minutes.
func (t Template) Length() int { return Sum(t.Parts) }

// numbered returns a copy in which each part knows its place.
func numbered(parts []Part) []Part {
	parts = slices.Clone(parts)
	for i := range parts {
		parts[i].Place = i
	}
	return parts
}

// part is a part as most are: of a kind, with a title.
func part(minutes int, kind Kind, title Title) Part {
	return Part{Kind: kind, Minutes: minutes, Title: title}
}

// told is a part that says how it is done and what it takes.
func told(minutes int, kind Kind, title Title, instruction Instruction, material ...Material) Part {
	return Part{Kind: kind, Minutes: minutes, Title: title, Instruction: instruction, Material: material}
}

// ofMap is a part of the one case that a network map is drawn of.
func ofMap(minutes int, title Title, instruction Instruction, material ...Material) Part {
	p := told(minutes, Case, title, instruction, material...)
	p.OfCase = 1
	return p
}

var ready = map[Code][]Part{
	"case_one_90": {
		part(8, CheckIn, "check_in"),
		part(5, BackLook, "back_look"),
		part(7, Inventory, "inventory"),
		told(55, Case, "case_in_depth", "reflecting_team"),
		part(5, Learning, "general"),
		part(10, CheckOut, "closing_next"),
	},
	"case_two_90": {
		part(7, CheckIn, "check_in_back_look"),
		part(6, Inventory, "inventory"),
		part(32, Case, "case_1"),
		part(32, Case, "case_2"),
		part(6, Learning, "learning"),
		part(7, CheckOut, "closing_next"),
	},
	"case_three_90": {
		part(6, CheckIn, "check_in"),
		part(6, Inventory, "inventory"),
		part(22, Case, "case_1"),
		part(22, Case, "case_2"),
		part(22, Case, "case_3"),
		part(5, Learning, "learning"),
		part(7, CheckOut, "closing_next"),
	},
	"process_90": {
		told(5, Landing, "silent_landing", "silence"),
		told(15, CheckIn, "image_round", "image_cards", "image_cards"),
		part(10, Inventory, "theme"),
		told(35, Process, "exploring", "sculpture", "paper_and_pens", "open_floor"),
		part(12, Reflection, "between_us"),
		part(6, Agreement, "everyday_agreements"),
		part(7, CheckOut, "closing"),
	},
	"mixed_90": {
		part(8, CheckIn, "check_in"),
		part(7, Inventory, "inventory"),
		part(35, Case, "case"),
		part(3, Pause, "pause"),
		part(25, Process, "team_and_role"),
		part(5, Learning, "learning"),
		part(7, CheckOut, "closing_next"),
	},
	"two_part_90": {
		part(6, CheckIn, "check_in_order"),
		told(8, Reading, "reading_each", "round", "book"),
		part(12, Reading, "reading_experience"),
		part(13, Reading, "reading_task"),
		part(6, Reading, "reading_take_along"),
		part(39, Case, "case"),
		part(6, CheckOut, "closing_reading"),
	},
	"start_up_120": {
		part(10, Welcome, "welcome"),
		told(25, Welcome, "presentations", "round"),
		part(15, Roles, "how_we_work"),
		part(25, Agreement, "our_agreement"),
		part(10, Pause, "pause"),
		part(22, Case, "case_taster"),
		part(5, Planning, "dates"),
		part(8, CheckOut, "closing"),
	},
	"network_map_120": {
		part(8, CheckIn, "check_in"),
		part(5, Inventory, "inventory"),
		part(5, Question, "the_question"),
		ofMap(20, "map_drawing", "network_map", "whiteboard", "paper_and_pens"),
		ofMap(20, "map_interview", "map_interview"),
		part(10, Pause, "pause"),
		ofMap(15, "map_reflection", ""),
		ofMap(12, "map_wished", "map_wished"),
		part(8, NextStep, "next_step"),
		part(7, Learning, "learning"),
		part(10, CheckOut, "closing_next"),
	},
	"evaluation_90": {
		part(8, CheckIn, "check_in"),
		told(10, Evaluation, "evaluation_form", "silence", "evaluation_form"),
		part(10, Evaluation, "evaluation_result"),
		part(25, Evaluation, "keep_change"),
		part(22, Case, "case_short"),
		part(8, Agreement, "term_agreements"),
		part(7, CheckOut, "closing"),
	},
	"half_day_180": {
		part(10, CheckIn, "check_in"),
		part(8, Inventory, "inventory"),
		told(45, Case, "case_in_depth", "reflecting_team"),
		part(15, Pause, "pause"),
		told(45, RolePlay, "role_play", "role_play", "open_floor", "loose_chairs"),
		part(22, Case, "case_short"),
		part(15, Learning, "learning"),
		part(8, Planning, "planning"),
		part(12, CheckOut, "closing_next"),
	},
	"peer_90": {
		told(5, Roles, "hand_out_roles", "peer_roles", "clock"),
		part(8, CheckIn, "check_in"),
		part(35, Case, "case_1"),
		part(35, Case, "case_2"),
		part(7, CheckOut, "closing_next"),
	},
	"individual_60": {
		part(5, Landing, "landing"),
		part(5, Inventory, "important_today"),
		part(40, Case, "case_or_process"),
		part(5, Learning, "learning"),
		part(5, CheckOut, "next_step_date"),
	},
}
