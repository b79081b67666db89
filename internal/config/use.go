package config

// ForDemo tells what a demonstration refuses: any visitor but from this
// machine, and any database that it did not start itself.
func (c Config) ForDemo() error {
	var e environment
	if !loopback(c.Addr) {
		e.wrong("SAMRUM_ADDR", "must be of this machine alone for a demonstration, such as "+DefaultAddr)
	}
	if c.DatabaseURL != "" {
		e.wrong("DATABASE_URL", "must not be set for a demonstration, which uses only a database of its own")
	}
	if c.BaseURL != nil && !loopbackHost(c.BaseURL.Hostname()) {
		e.wrong("SAMRUM_BASE_URL", "must be of this machine alone for a demonstration")
	}
	return e.err()
}

// ForServe tells what a server for real refuses: an invented clock, and not to
// know where browsers reach it.
func (c Config) ForServe() error {
	var e environment
	if !c.DemoClock.IsZero() {
		e.wrong("SAMRUM_DEMO_CLOCK", "is for samrum demo alone")
	}
	if c.BaseURL == nil {
		e.wrong("SAMRUM_BASE_URL", "is needed when SAMRUM_ADDR is not of this machine alone, such as https://samrum.example.org")
	}
	return e.err()
}
