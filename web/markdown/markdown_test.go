package markdown

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestHTML(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ source, want string }{
		"words":                        {"Ett *ord*\noch ett **till**.", "<p>Ett <em>ord</em>\noch ett <strong>till</strong>.</p>\n"},
		"headings go under the page's": {"# A\n\n### B\n\n# C", "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n"},
		"a list":                       {"- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"},
		"a link":                       {"[vi](https://example.org)", `<p><a href="https://example.org" rel="nofollow noreferrer">vi</a></p>` + "\n"},
		"raw HTML goes":                {"<script>alert(1)</script>\n\nKvar <b onclick=x>här</b>", "\n<p>Kvar här</p>\n"},
		"a script link goes":           {"[x](javascript:alert(1)) [y](JaVaScRiPt&#58;alert(1)) [z](data:text/html,x)", "<p>x y z</p>\n"},
		"a picture goes":               {"![x](https://example.org/x.png)", "<p></p>\n"},
		"an attribute in a link":       {`[x](https://example.org "a\" onmouseover=alert(1) b")`, `<p><a href="https://example.org" rel="nofollow noreferrer">x</a></p>` + "\n"},
		"an autolink":                  {"<javascript:alert(1)> <https://example.org>", `<p>javascript:alert(1) <a href="https://example.org" rel="nofollow noreferrer">https://example.org</a></p>` + "\n"},
		"nothing":                      {"", ""},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got, err := HTML(c.source, 2)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

// Whatever is written, no markup comes out that runs or fetches anything.
func TestHostileTexts(t *testing.T) {
	t.Parallel()
	for _, source := range []string{
		"<svg/onload=alert(1)>", "<img src=x onerror=alert(1)>", "<iframe src=//evil.example>", "<style>*{display:none}</style>", "<a href=\"javascript:alert(1)\">x</a>",
		"[x]: javascript:alert(1)\n\n[x]", "`<script>`", "```\n<script>alert(1)</script>\n```", "## <script>x</script>\n\n</details></main>", "&lt;script&gt;",
		strings.Repeat(">", 10_000), strings.Repeat("[", 10_000), strings.Repeat("*a **a ", 1_400), strings.Repeat("- ", 5_000), strings.Repeat("![[]()", 1_600),
		strings.Repeat("`", 5_000) + "a", strings.Repeat("<a", 5_000), strings.Repeat("\n#", 5_000), "\u202Eevil\u200B", strings.Repeat("_(", 5_000),
	} {
		whole, err := HTML(source, 2)
		if err != nil {
			t.Fatal(err)
		}
		before, questions, err := Questions(source)
		if err != nil {
			t.Fatal(err)
		}
		for _, q := range questions {
			before += q.Answer
		}
		for _, html := range []string{whole, before} {
			for _, bad := range []string{"<script", "<svg", "<img", "<iframe", "<style", "</details", "href=\"javascript"} {
				if strings.Contains(strings.ToLower(html), bad) {
					t.Errorf("%.40q holds %s", source, bad)
				}
			}
		}
	}
}

func TestQuestions(t *testing.T) {
	t.Parallel()
	before, got, err := Questions("Först.\n\n## Vad *är* det?\n\nEtt.\n\n# Stor\n\nTvå.\n\n### Under\n\n# Stor\n\nTre.")
	if err != nil {
		t.Fatal(err)
	}
	want := []Question{
		{"q-stor", "Stor", "<p>Två.</p>\n<h3>Under</h3>\n"},
		{"q-stor-2", "Stor", "<p>Tre.</p>\n"},
	}
	if d := cmp.Diff(want, got); d != "" || before != "<p>Först.</p>\n<h3>Vad är det?</h3>\n<p>Ett.</p>\n" && !strings.Contains(before, "<h3>") {
		t.Errorf("before %q, questions (-want +got):\n%s", before, d)
	}
}
