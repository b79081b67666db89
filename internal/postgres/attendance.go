package postgres

// enrolledThen counts the members of session s on its local day, its leaders not
// among them.
const enrolledThen = `(
	select count(*)::int
	from groups g
	join memberships m on m.practice_id = g.practice_id and m.group_id = g.id
		and (s.starts_at at time zone g.zone)::date between m.joined_on and coalesce(m.left_on, 'infinity')
	where g.practice_id = s.practice_id and g.id = s.group_id
		and m.person_id <> all(leaders_on(g, (s.starts_at at time zone g.zone)::date)))`
