package server

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"samrum/internal/supervision"
	"samrum/internal/vault"
)

// A form for everybody carries when it was first shown, sealed with its key: who
// sends it faster than anybody reads is asked to confirm by letter. readSince
// reads that, and tells whether the form was in sight for long enough. What is
// missing or made up begins anew.
func (s *Server) readSince(text string, key supervision.FormKey) (since string, read bool) {
	seconds, _, _ := strings.Cut(text, ".")
	n, err := strconv.ParseInt(seconds, 10, 64)
	shown := time.Unix(n, 0)
	if err != nil || text != s.sealSince(shown, key) {
		return s.sealSince(s.store.Now(), key), false
	}
	return text, s.store.Now().Sub(shown) >= supervision.ReadingTakes
}

func (s *Server) sealSince(shown time.Time, key supervision.FormKey) string {
	seconds := strconv.FormatInt(shown.Unix(), 10)
	secret := s.vault.Derive("form", fmt.Sprintf("%s %s", key, seconds), 1)
	return seconds + "." + vault.Token(secret[:9])
}
