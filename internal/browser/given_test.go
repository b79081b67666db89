package browser

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// leaves compares what a session of the book group has left behind with what
// was done in it, to the minute.
func (p *party) leaves(t *testing.T) {
	t.Helper()
	id := p.session()
	for what, test := range map[string]struct{ q, want string }{
		"the session": {`
			select status || ', ' || held_minutes || ' minutes' from sessions s where s.id = $1`, "held, 90 minutes"},
		"the space ledger": {`
			select split_part(p.address, chr(46), 1) || ': ' || x.minutes || coalesce(' with ' || i.status, '')
			from space x join people p on p.id = x.person_id left join items i on i.id = x.item_id where x.session_id = $1 order by 1`,
			"aino: 17 with discussed\nhenrik: 10 with discussed"},
		"what the minutes went to": {`
			select 'case ' || case_minutes || ', process ' || process_minutes || ', topic ' || topic_minutes || ', reading ' || reading_minutes
			from session_contents where session_id = $1`, "case 10, process 0, topic 17, reading 47"},
		"attendance": {`
			select split_part(p.address, chr(46), 1) || ': ' || a.status || coalesce(', ' || nullif(a.minutes, 0), '') from attendances a join people p on p.id = a.person_id
			where a.session_id = $1 order by 1`,
			"aino: present, 90\nhenrik: present, 90\njohan: part, 60\nouti: present, 90\npia: apology"},
		"what waits for the next session": {`
			select split_part(p.address, chr(46), 1) || ': carried ' || i.carried from sessions s
			join sessions next on next.group_id = s.group_id and next.number = s.number + 1
			join items i on i.session_id = next.id and i.status = 'waiting' join people p on p.id = i.author_id
			where s.id = $1 order by 1`, "outi: carried 3"},
		"the reading": {`
			select s2.number - s.number || ': ' || string_agg(c.number::text, ', ' order by c.number) from sessions s
			join sessions s2 on s2.group_id = s.group_id and s2.number between s.number and s.number + 2
			join chapters c on c.session_id = s2.id where s.id = $1 group by s2.number, s.number order by 1`, "0: 9, 10\n1: 11, 12\n2: 13, 14"},
	} {
		got := value[[]string](p.world, `select coalesce(array_agg(x.line), '{}') from (`+test.q+`) x (line)`, id)
		if diff := cmp.Diff(test.want, strings.Join(got, "\n")); diff != "" {
			t.Errorf("%s (-want +got):\n%s", what, diff)
		}
	}
}

// session is the id of the party's session.
func (p *party) session() string {
	p.Helper()
	return value[string](p.world, `
		select s.id::text from sessions s join groups g on g.id = group_id
		where position('bokgruppen' in g.name) > 0 and s.starts_at <= $1 order by s.starts_at desc limit 1`, p.time())
}
