package main

import (
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/pprof"
	"runtime"

	"github.com/jackc/pgx/v5/pgxpool"
)

// openAdmin opens the operator's own address, when there is one: profiles and a
// few figures. It is without guards and must not be reached from outside.
func (s serving) openAdmin(pool *pgxpool.Pool) (stop func(), err error) {
	if s.config.AdminAddr == "" {
		return func() {}, nil
	}
	listener, err := net.Listen("tcp", s.config.AdminAddr)
	if err != nil {
		return nil, fmt.Errorf("open SAMRUM_ADMIN_ADDR: %w", err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) { writeMetrics(w, pool.Stat()) })
	mux.HandleFunc("GET /debug/pprof/", pprof.Index)
	mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
	mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	web := s.newHTTP(mux)
	web.WriteTimeout = 0 // a profile takes as long as it was asked to
	go func() { _ = web.Serve(listener) }()
	return func() { _ = web.Close() }, nil
}

func writeMetrics(w io.Writer, pool *pgxpool.Stat) {
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	fmt.Fprintf(w, "samrum_goroutines %d\n", runtime.NumGoroutine())
	fmt.Fprintf(w, "samrum_heap_bytes %d\n", memory.HeapAlloc)
	fmt.Fprintf(w, "samrum_database_connections{state=\"busy\"} %d\n", pool.AcquiredConns())
	fmt.Fprintf(w, "samrum_database_connections{state=\"idle\"} %d\n", pool.IdleConns())
	fmt.Fprintf(w, "samrum_database_connections_max %d\n", pool.MaxConns())
	fmt.Fprintf(w, "samrum_database_waits_total %d\n", pool.EmptyAcquireCount())
}
