package browser

import "samrum/internal/paths"

// setCertificates lets everybody have been at Norr's sessions, Mira have a
// certificate that attendance has overtaken, and Karin wait for hers.
func (w *world) setCertificates(v *visitor) {
	w.Helper()
	w.attendEverything()
	if value[int](w, `select count(*)::int from certificates`) == 0 {
		v.as(mira).goTo(paths.AskCertificate)
		v.send("button[value=ask]", form{"workplace": "Familjerätten Norr"})
		v.as(alma).goTo(paths.SignCertificate(w.asked()))
		v.send("button[value=show]", form{"place": "Malmö", "external": "yes"})
		v.send("button[value=sign]", form{})
		v.as(karin).goTo(paths.AskCertificate)
		v.send("button[value=ask]", form{})
		v.forgets()
	}
	w.exec(`
		insert into hours_elsewhere (practice_id, id, person_id, source, kind, verified, number, rows, form_key, created_at)
		select pp.practice_id, gen_random_uuid(), p.id, o.source, 'received', o.number <> '', o.number, '[{"size": 5, "minutes": 900}]', gen_random_uuid(), $2
		from people p join practice_people pp on pp.person_id = p.id, (values ('Norra mottagningen', 'AAAA-2222'), ('Berit Ljunghed', '')) o (source, number)
		where p.address = $1`, mira, now)
	w.exec(`
		update attendances set minutes = 45, status = 'part'
		where session_id = (select a.session_id from attendances a join certificates c on c.person_id = a.person_id and c.status = 'issued' order by a.session_id limit 1)
			and person_id = (select person_id from certificates where status = 'issued' limit 1)`)
}

// attendEverything lets Norr's members have been at each of its held sessions.
func (w *world) attendEverything() {
	w.Helper()
	w.exec(`
		insert into attendances
		select s.practice_id, s.id, m.person_id, 'present', (extract(epoch from s.ends_at - s.starts_at) / 60)::int, g.lead_id, s.ends_at
		from sessions s join groups g on g.id = s.group_id
		join memberships m on m.group_id = g.id and s.starts_at::date between m.joined_on and coalesce(m.left_on, 'infinity')
		where s.status = 'held' and g.name like '%Norr' on conflict do nothing`)
}

// asked is the id of a certificate that waits for its signer.
func (w *world) asked() string {
	return value[string](w, `select id::text from certificates where status = 'asked' order by created_at limit 1`)
}

// certificateScenes are hours, certificates of them, and their check.
func certificateScenes(w *world) []scene {
	norr := w.group("Norr")
	number := value[string](w, `select number from certificates where status = 'issued' limit 1`)
	sign := paths.SignCertificate(w.asked())
	return []scene{
		page("my-hours", mira, paths.MyHours),
		state("hours-elsewhere", mira, paths.HoursElsewhere),
		sent("hours-elsewhere-refused", mira, paths.HoursElsewhere, sendButton, form{"source": "", "minutes": "x"}),
		page("certificate-ask", mira, paths.AskCertificate),
		sent("certificate-ask-refused", mira, paths.AskCertificate, "button[value=show]", form{"until": "2030-01-01"}),
		state("certificate-sign", alma, sign),
		sent("certificate-sign-refused", alma, sign, "button[value=show]", form{"place": ""}),
		{"certificate-sign-shown", alma, true, func(v *visitor) {
			v.goTo(sign)
			v.send("button[value=show]", form{"place": "Malmö", "external": "yes", "own_cases": "yes"})
		}},
		state("certificate", alma, paths.Certificate(number)),
		state("certificate-holder", mira, paths.Certificate(number)),
		state("certificates", alma, paths.GroupCertificates(norr)),
		page("certificate-check", "", paths.CheckCertificate(number)),
		state("certificate-check-unknown", "", paths.CheckCertificate("0000-0000")),
		sent("certificate-check-refused", "", paths.CheckCertificates, "form[method=post] button", form{"file": "hej"}),
	}
}
