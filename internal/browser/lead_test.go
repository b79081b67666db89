package browser

import (
	"testing"

	"samrum/internal/paths"
)

const petra = "petra@example.net"

// The change of lead: looked over, refused where somebody is busy, made, seen
// by whoever takes over, and undone.
func TestTheLeadIsHandedOver(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr, vast := w.group("Norr"), w.group("Väst")
		w.exec(`update sessions s set starts_at = o.starts_at, ends_at = o.ends_at
			from sessions o, groups g, groups og
			where g.id = s.group_id and position('Norr' in g.name) > 0 and s.number = $1
				and og.id = o.group_id and position('Väst' in og.name) > 0 and o.number = $2`, w.coming("Norr")+3, w.coming("Väst")+1)
		v.as(alma).open(paths.Group(norr))
		v.press("Inställningar")
		v.press("Byt handledare")
		v.choose("Handledare", "Petra Holm")
		v.choose("Från och med", "2026-11-01")
		v.press("Visa hur det blir")
		v.mustMend("from")
		v.choose("Från och med", "2026-11-24")
		v.press("Visa hur det blir")
		v.sees("upptagen under en träff", "Petra Holm är upptagen", "Boendestöd Väst")
		w.exec(`update sessions s set starts_at = starts_at + interval '5 hours', ends_at = ends_at + interval '5 hours'
			from groups g where g.id = s.group_id and position('Norr' in g.name) > 0 and s.number = $1`, w.coming("Norr")+3)
		v.press("Visa hur det blir")
		v.sees("Från tisdag 24 november 2026 leder Petra Holm.", "planerade träffar följer med", "Alma Lindqvist ser inte gruppen sedan.")
		v.press("Byt handledare")
		v.at(paths.Handed(norr), 200)
		v.sees("Ledningen är bytt", "Du kan ångra till dess")

		taking := w.visitor().as(petra)
		taking.open(paths.Group(norr))
		taking.sees("Handledare Petra Holm", "Två berättelser om samma vardag")

		v.press("Ångra")
		v.at(paths.Group(norr), 200)
		v.sees("Ångrat.", "Handledare Alma Lindqvist")
		taking.open(paths.Group(norr))
		taking.at(paths.Group(norr), 404)
		taking.open(paths.Group(vast))
		taking.at(paths.Group(vast), 200)
	})
}

func TestAGroupIsPausedEndedAndUndone(t *testing.T) {
	everyWay(t, func(w *world, v *visitor) {
		norr := w.group("Norr")
		v.as(alma).open(paths.GroupSettings(norr))
		v.press("Pausa gruppen")
		v.sees("Gruppen är pausad.")
		v.press("Fortsätt")
		v.sees("Gruppen är i gång igen.")
		v.press("Inställningar")
		v.press("Avsluta gruppen")
		v.sees("kommande träffar ställs in")
		v.press("Avsluta gruppen")
		v.at(paths.Group(norr), 200)
		v.sees("Gruppen är avslutad.", "Togs inte upp", "!Planera fler")
		member := w.visitor().as(mira)
		member.open(paths.Group(norr))
		member.sees("Gruppen är avslutad.", "Två berättelser om samma vardag", "!Ta med ett ärende")
		v.press("Ångra")
		v.sees("Gruppen är öppen igen.", "Planera fler", "Väntar på att tas upp")
	})
}
