package main

// A mutant is one edit that some test must notice.
type mutant struct {
	name     string
	file     string
	old, new string
	pkg      string
	tests    string // which tests are to notice, by -run
}

const (
	server   = "./internal/server"
	store    = "./internal/postgres"
	lookups  = "migrations/00006_lookups.sql"
	wallSQL  = "migrations/00001_wall.sql"
	sessions = "migrations/00004_sessions.sql"
	life     = "migrations/00012_group_life.sql"
)

var mutants = []mutant{
	{"constraint off: two bookings at one time", "migrations/00018_booking.sql", "    add constraint leader_time_booking_key unique (practice_id, booking_id),", "    add constraint leader_time_booking_key unique (practice_id, booking_id),\n    drop constraint leader_time_no_overlap,", server, "TestRandomHistories|TestOneTimeIsBookedOnce"},
	{"race: hours that were changed meanwhile count", "internal/postgres/booking.go", "(version != r.Reception.Version || ", "(version < 0 || ", server, "Closes|CloseA|Reception"},
	{"limit off: more a day than she wants", "internal/postgres/booking.go", "r.Reception.MostADay > 0 && onDay", "r.Reception.MostADay > 99 && onDay", server, "TestTheMostADay"},
	{"limit off: an address books without end", "internal/postgres/booking.go", "count.Coming >= supervision.ComingAtMost", "count.Coming >= 100*supervision.ComingAtMost", server, "TestAnAddressHas"},
	{"limit off: nobody confirms by letter", "internal/postgres/booking.go", "caller.Hasty || count.Network", "false && count.Network", server, "TestMany|TestALetterConfirms"},
	{"a button without a choice confirms", "internal/server/receipt.go", `case r.PostForm.Get("choice") != "yes":`, `case r.PostForm.Get("choice") == "never":`, server, "TestALetterConfirms"},
	{"a hold that has run out is confirmed", "internal/postgres/booker.go", "and status = 'unconfirmed' and hold_until > $3", "and status = 'unconfirmed' and hold_until > $3 - interval '1 day'", server, "TestAnUnconfirmed"},
	{"the old time is not freed by a move", "internal/postgres/booker.go", "delete from leader_time where practice_id = $1 and booking_id = $2`", "delete from leader_time where practice_id = $1 and booking_id = $2 and false`", server, "TestWhoeverBookedMoves"},
	{"a stale form moves", "internal/server/receipt.go", "version != held.Receipt().Version", "version < 0", server, "TestWhoeverBookedMoves"},
	{"a form sent twice books twice", "internal/postgres/booking.go", "on conflict (practice_id, form_key) do nothing\n\t\t\treturning *", "returning *", server, "TestAFormSentTwice"},
	{"wall opened: another practice's letters are dropped", "migrations/00015_undelivered.sql", "    delete from river.river_job j\n    where j.id = p_id and j.state in ('retryable', 'available', 'scheduled', 'cancelled', 'discarded') and j.errors is not null\n        and j.args @> jsonb_build_object('practice', nullif(current_setting('app.practice', true), ''));", "    delete from river.river_job j\n    where j.id = p_id and j.state in ('retryable', 'available', 'scheduled', 'cancelled', 'discarded') and j.errors is not null;", server, "TestLettersThatWait"},
	{"stale: a public text changed meanwhile is overwritten", "internal/postgres/text.go", "where old.version = @version", "where old.version > 0 or @version < 0", server, "TestAStaleText"},
	{"raw HTML of a public text is let through", "web/markdown/markdown.go", "return string(policy.SanitizeBytes(buf.Bytes())), nil", "return buf.String() + string(policy.Sanitize(\"\")), nil", "./web/markdown", "TestHTML"},
	{"a broken connection counts as a refusal", "internal/mail/refusal.go", "named && e.ErrorCode()/100 == 5 &&", "named &&", "./internal/mail", "TestOnlyARefused"},
	{"a refused letter is tried for ever", "internal/worker/post.go", "return river.JobCancel(err)", "_ = river.JobCancel(err)", "./internal/worker", "TestAnInvitationRefused"},
	{"guard dropped: members lead", "internal/postgres/proof.go", "if !s.leads {", "if false {", server, "TestEveryRoute"},
	{"guard dropped: everybody supervises", "internal/postgres/proof.go", "if !p.person.Supervises {", "if false {", server, "TestEveryRoute"},
	{"scope loosened: former members stay", life, "between m.joined_on and coalesce(m.left_on, 'infinity'))\n        order", ">= m.joined_on)\n        order", server, "TestEveryRoute"},
	{"scope loosened: anybody in the practice has a seat", life, "where led.leads or exists (", "where true or exists (", server, "TestEveryRoute"},
	{"scope loosened: others change an item", "internal/postgres/case.go", "and i.id = @id and i.author_id = @author", "and i.id = @id and @author::uuid is not null", server, "TestTheStore"},
	{"scope loosened: others read an item's words", "internal/postgres/case_page.go", "case when may.read then t.question end as question", "t.question", server, "TestTheStore"},
	{"scope loosened: leaders read the author's own line", "internal/postgres/case_page.go", "case when i.author_id = $4 then t.own_line end as own_line", "t.own_line", server, "Case"},
	{"policy off: the owner is not bound", wallSQL, "force row level security", "no force row level security", store, "TestEveryTable"},
	{"policy off: every row is seen", wallSQL, "using (practice_id = nullif(current_setting(''app.practice'', true), '''')::uuid)", "using (true)", store, "Table|Migrations"},
	{"wall off: the role is not taken", "internal/postgres/store.go", "set_config('role', 'samrum_app', true)", "''", store, "TestTheWall"},
	{"constraint off: a leader in two places", sessions, "during with &&)\n", "session_id with =, during with &&)\n", server, "Clash"},
	{"numbers: a stale plan is saved", "internal/postgres/plan.go", "and id = $2 and next_number = $3", "and id = $2 and $3::int is not null", server, "Plan"},
	{"stale: a session changed meanwhile is changed again", "internal/postgres/session.go", "s.number = $3 and s.version = $4", "s.number = $3 and $4::int is not null", server, "Move|Cancel|Place"},
	{"expiry off: logins live on", life, "l.seen_at > p_now - interval '7 days'", "l.seen_at > p_now - interval '7000 days'", server, "TestLoginsRunOut"},
	{"expiry off: links live on", lookups, "where s.token_hash = p_token and s.ended_at is null and s.expires_at > p_now\n        and", "where s.token_hash = p_token and s.ended_at is null\n        and", server, "TestSignInByLink"},
	{"expiry off: words stay", "internal/postgres/sweep.go", "text_expires_at <= $2", "text_expires_at <= $2::timestamptz - interval '1 year'", server, "TestWords"},
	{"tries: codes may be guessed", lookups, "and s.tries < 5", "and s.tries < 5000", server, "TestACode"},
	{"browser: a link works anywhere", lookups, "and (s.browser_hash is null or s.browser_hash = p_browser)\n    returning", "returning", server, "TestSignInByLink"},
	{"letters: more than five an hour", lookups, "select count(*) < 5 into due", "select count(*) < 500 into due", server, "TestAtMost"},
	{"discretion off: identity numbers are stored", "internal/server/discretion.go", "return checker.Review(text, today)", "return nil", server, "Case"},
	{"discretion off: a warning asks nothing", "internal/server/discretion.go", "if len(warned) > 0 {", "if false {", server, "Warning|Reason"},
	{"discretion loosened: a reason answers what was not shown", "internal/server/doubt.go", "if !a.asked[mark] {", `if mark == "" {`, server, "NoReason"},
	{"scope loosened: others find a draft", "internal/postgres/case_page.go", "(i.status not in ('draft', 'withdrawn') or i.author_id = $4)", "(i.status <> 'withdrawn' or i.author_id = $4)", server, "Draft"},
	{"scope loosened: drafts are listed to all", "internal/postgres/case_page.go", "i.status = 'draft' and i.author_id = $3", "i.status = 'draft' and $3::uuid is not null", server, "Draft"},
	{"age: a cancelled session counts", "internal/postgres/case.go", "and s.status <> 'cancelled' and s.ends_at <= $4 and", "and s.starts_at <= 'infinity' and", server, "Carried"},
	{"letters: a leaving that was undone is told", "internal/postgres/invitation_letter.go", "and m.left_at = $6", "and $6::timestamptz is not null", "./internal/worker", "Leaving"},
	{"letters: who has answered is asked again", "internal/postgres/reminder.go", "and f.answered_at is null and not exists (", "and not exists (", "./internal/worker", "Answered"},
	{"letters: nights are not quiet", "internal/calendar/peace.go", "|| p.isQuietHour(at.In(p.Zone).Hour())", "", "./internal/calendar", "Peace"},
	{"letters: a letter about a moved session leaves", "internal/postgres/session_letter.go", "and s.starts_at = f.starts_at` + sessionLetterTables", "` + sessionLetterTables", "./internal/worker", "LostItsUse"},
	{"letters: a bare button ends reminders", "internal/server/letter.go", `r.PostForm.Get("choice") == "stop":`, `r.PostForm.Get("choice") != "keep":`, server, "Unsub"},
	{"letters: a dead link takes answers", "internal/postgres/asked.go", "case !r.StartsAt.Equal(r.AskedAt):", "case false:", server, "LinkIsDead"},
	{"absence: members read why", "internal/postgres/session.go", "case when $5 then a.line end as line", "case when $5 is not null then a.line end as line", server, "Absence"},
	{"seal: a text opens in another row", "internal/vault/seal.go", "r.ID", `"x"`, "./internal/vault", "."},
	{"headers: no content security policy", "internal/server/headers.go", `h.Set("Content-Security-Policy", policy)`, "", server, "TestEveryAnswer"},
	{"forgery: other sites may post", "internal/server/routes.go", "s.sameOrigin, ", "", server, "TestAForeignPage"},
	{"gate: NUL and broken text come in", "internal/server/gate.go", "if !utf8.ValidString(v) || strings.ContainsRune(v, 0) {", "if false {", server, "TestTextThatCannot"},
	{"next: leads to other sites", "internal/login/next.go", "if !leads.MatchString(path) {", "if false {", "./internal/login", "TestNext"},
	{"log: the path is logged", "internal/server/headers.go", `"route", pattern(r),`, `"route", r.URL.Path,`, server, "TestTheLog"},
	{"end: a group that has ended is written in", "internal/server/guard.go", "if seat.Group().Ended() {", "if false {", server, "TestNobodyWrites"},
	{"end: who is a moment late writes after it", life, "elsif ended is not null then", "elsif false then", server, "TestTheStoreRefuses"},
	{"pause: letters leave", "internal/postgres/group_life.go", "`g.paused_at is null and not g.example`", "`true`", server, "TestPause"},
	{"delete: a used group goes", "internal/postgres/group_delete.go", "g.id = $2 and not ` + used", "g.id = $2 and $3::timestamptz is not null`", server, "TestDelete"},
	{"lead: whoever is to lead does so already", "migrations/00013_leads.sql", "g.next_from <= p_day then", "g.next_from is not null then", server, "TestTheLead"},
	{"lead: sessions stay with who led before", "internal/postgres/leader_time.go", "leaders_on(g, (s.starts_at at time zone g.zone)::date)) l", "leaders_on(g, '-infinity')) l", server, "TestTheLead"},
	{"lead: who is to lead leaves the practice", "internal/postgres/people.go", "g.next_from > (@now::timestamptz at time zone g.zone)::date) and not", "g.next_from is null) and not", server, "TestWhoIsToLead"},
	{"slots: the buffers of the meeting are forgotten", "internal/calendar/search.go", "isFree(slot.widened(kind.Before, kind.After))", "isFree(slot)", "./internal/calendar", "Slots"},
	{"slots: a start that exists twice is offered", "internal/calendar/window.go", "times == 1 && !yield(at)", "times > 0 && !yield(at)", "./internal/calendar", "Slots"},
	{"slots: holidays are open", "internal/calendar/opening.go", "o.Closed[d] || o.Country.isHoliday(d)", "o.Closed[d]", "./internal/calendar", "Slots"},
	{"slots: a day is counted by the sun of Greenwich", "internal/calendar/diary.go", "DateOf(b.Starts, zone)", "DateOf(b.Starts, time.UTC)", "./internal/calendar", "Slots"},
	{"planning: week 53 is forgotten", "internal/calendar/week53.go", "has53 && !first.After(", "has53 && first.After(", "./internal/calendar", "."},
	{"agenda: of equal remainders the later is rounded up", "internal/supervision/share.go", "if n > of[at]", "if n >= of[at]", "./internal/supervision", "TestShares"},
	{"agenda: a case falls under its floor", "internal/agenda/units.go", "u.sum(shares, unit) < floor", "u.sum(shares, unit) < floor-1", "./internal/agenda", "Template|Split"},
	{"agenda: short questions are scaled", "internal/agenda/half.go", "!item.Short()", "true || item.Short()", "./internal/agenda", "Start"},
	{"agenda: the first item waits", "internal/agenda/start.go", "s.Plan.Items[len(s.Plan.Items)-1]", "s.Plan.Items[0]", "./internal/agenda", "Start"},
	{"agenda: fixed parts give five minutes", "internal/agenda/more.go", "!part.Kind.Flexible() || ", "", "./internal/agenda", "FiveMore"},
	{"agenda: a stale press is done", "internal/agenda/action.go", "case a.Version != r.Version:", "case a.Version > r.Version:", "./internal/agenda", "Stale"},
	{"space: a newcomer's start counts as given", "internal/supervision/space.go", "row.Name, row.Start =", "row.Minutes += starts[m.PersonID]\n\t\t\trow.Name, row.Start =", "./internal/supervision", "Space"},
	{"reading: a cancelled session is read for", "internal/supervision/reading_plan.go", "return s.Cancelled", "return false", "./internal/supervision", "Chapters"},
}
