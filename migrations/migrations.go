// Package migrations embeds the schema's history: sequential, forward only,
// never edited once landed.
package migrations

import "embed"

//go:embed *.sql
var FS embed.FS
