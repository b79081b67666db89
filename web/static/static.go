// Package static holds what browsers fetch beside pages: one bundle of styles,
// fonts and small scripts, all under one path that changes with any of them.
package static

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strconv"
	"strings"
	"sync"
)

//go:embed css js fonts/*.woff2
var tree embed.FS

// Bundle is the name of the style sheet of all pages, and Room of what the room
// adds.
const (
	Bundle = "samrum.css"
	Room   = "room.css"
)

type file struct{ plain, gzipped []byte }

// files reads and compresses everything once.
var files = sync.OnceValue(func() map[string]file {
	found := map[string]file{}
	var css []byte
	for _, name := range []string{"css/tokens.css", "css/app.css", "css/pages.css"} {
		css = append(css, read(name)...)
	}
	found[Bundle] = compressed(css)
	found[Room] = compressed(read("css/" + Room))
	for _, dir := range []string{"js", "fonts"} {
		entries, _ := fs.ReadDir(tree, dir)
		for _, e := range entries {
			name := dir + "/" + e.Name()
			found[name] = compressed(read(name))
		}
	}
	return found
})

func read(name string) []byte {
	b, err := tree.ReadFile(name)
	if err != nil {
		panic(err) // embedded at build time
	}
	return b
}

// compressed keeps the gzipped form only where it is shorter.
func compressed(b []byte) file {
	var buf bytes.Buffer
	w, _ := gzip.NewWriterLevel(&buf, gzip.BestCompression)
	_, _ = w.Write(b)
	_ = w.Close()
	if buf.Len() >= len(b)*9/10 {
		return file{plain: b}
	}
	return file{b, buf.Bytes()}
}

var hash = sync.OnceValue(func() string {
	sum := sha256.New()
	_ = fs.WalkDir(tree, ".", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			_, _ = sum.Write([]byte(name))
			_, _ = sum.Write(read(name))
		}
		return err
	})
	return hex.EncodeToString(sum.Sum(nil)[:8])
})

// URL returns where a file is served, "js/confirm.js" say.
func URL(name string) string { return "/static/" + hash() + "/" + name }

// Serve answers for a file under the current hash; anything else is not there.
// What it serves never changes under its address.
func Serve(w http.ResponseWriter, r *http.Request) bool {
	name, ok := strings.CutPrefix(r.URL.Path, "/static/"+hash()+"/")
	f, found := files()[name]
	if !ok || !found {
		return false
	}
	h := w.Header()
	h.Set("Content-Type", mime.TypeByExtension(path.Ext(name)))
	h.Set("Cache-Control", "public, max-age=31536000, immutable")
	h.Set("Vary", "Accept-Encoding")
	body := f.plain
	if f.gzipped != nil && strings.Contains(r.Header.Get("Accept-Encoding"), "gzip") {
		h.Set("Content-Encoding", "gzip")
		body = f.gzipped
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	if r.Method != http.MethodHead {
		_, _ = w.Write(body)
	}
	return true
}
