package live

import "testing"

func TestHub(t *testing.T) {
	t.Parallel()
	hub := &Hub{}
	mine, hers, other := hub.Watch("a"), hub.Watch("a"), hub.Watch("b")
	for _, version := range []int64{1, 2, 3} {
		hub.Tell("a", version)
	}
	for name, w := range map[string]*Watcher{"mine": mine, "hers": hers} {
		<-w.C
		if w.Version() != 3 || len(w.C) != 0 {
			t.Errorf("%s: version %d, %d more to hear", name, w.Version(), len(w.C))
		}
	}
	if len(other.C) != 0 {
		t.Error("who watches b hears of a")
	}
	hub.TellAll()
	if <-other.C; other.Version() != 0 {
		t.Errorf("version = %d after news may have been missed", other.Version())
	}
	hers.Stop()
	hers.Stop()
	if n := hub.Watching(); n != 2 {
		t.Errorf("%d watch", n)
	}
	hub.Close()
	<-mine.C // what was told before is still there
	if _, open := <-mine.C; open || hub.Watch("a") != nil || hub.Watching() != 0 {
		t.Error("a closed hub goes on")
	}
	mine.Stop()
	hub.Tell("a", 4)
}
