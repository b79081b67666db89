.DEFAULT_GOAL := help
.PHONY: help run test check generate pictures mutants soak

TOOL := go tool -modfile=tools/go.mod
WITH_SERVER := go run ./internal/postgres/pgtest/run
# Compilers, checkers and tests are short-lived: collecting half as often saves a
# tenth of their work.
export GOGC ?= 200
OUT ?= $(or $(TMPDIR),/tmp)/samrum-pictures

help: ## say what there is
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## start the demo: a filled practice on a PostgreSQL of its own
	@tools/setup run
	@echo 'Compiling; the first time this takes about two minutes.'
	@go run ./cmd/samrum demo

# The file's name is new each time: a browser test that names its journeys there
# must run, not be remembered.
test: ## run all tests, on one test server
	@tools/setup test
	@export SAMRUM_JOURNEYS_NOT_RUN=$$(mktemp); \
	trap 'rm -f "$$SAMRUM_JOURNEYS_NOT_RUN"' EXIT; \
	$(WITH_SERVER) go test $(VET) ./... || status=$$?; \
	if [ -s "$$SAMRUM_JOURNEYS_NOT_RUN" ]; then \
		echo 'Journeys not run, for want of a browser:'; \
		sort -u "$$SAMRUM_JOURNEYS_NOT_RUN"; \
	fi; \
	exit $${status:-0}

# What generating would change is compared with what was there, committed or not.
SUM := find web -name '*.templ' -exec cksum {} + -o -name '*_templ.go' -exec cksum {} + | sort

check: ## all that a change must pass: generated code, format, vet, staticcheck, tests
	@before=$$($(SUM)); $(MAKE) --no-print-directory generate || exit 1; \
	[ "$$before" = "$$($(SUM))" ] || { echo 'the templates were not generated and formatted; they are now'; exit 1; }
	@unformatted=$$($(TOOL) gofumpt -l .) && [ -z "$$unformatted" ] || \
		{ echo "not formatted (go tool -modfile=tools/go.mod gofumpt -w FILE):"; echo "$$unformatted"; exit 1; }
	go vet ./...
	$(TOOL) staticcheck ./...
	@$(MAKE) --no-print-directory test VET=-vet=off # all of it is vetted above

generate: ## make Go of the templates, in the tree
	@$(TOOL) templ fmt -log-level warn web
	@$(TOOL) templ generate -log-level warn -path web

pictures: ## draw every page, in OUT
	@tools/setup test
	$(WITH_SERVER) go test -count=1 ./internal/browser -run TestPictures -args -pictures $(abspath $(OUT))
	@echo 'The pictures are in $(abspath $(OUT))'

mutants: ## break the code in small ways and see that the tests notice
	@tools/setup test
	$(WITH_SERVER) go run ./internal/mutants

# What goes by chance goes the same way in every test run. Here it goes by SEED,
# another each time, and each fuzz test searches for as long as FOR.
ifndef SEED
SEED := $(shell date +%s)
endif
FOR ?= 1m

soak: ## play the tests of chance longer, such as SEED=7 FOR=10m
	@tools/setup run
	@echo 'To play the same again: make soak SEED=$(SEED)'
	go test -count=1 -timeout 1h ./internal/calendar -run 'TestWhateverTheForm|TestWhateverTheDiary' -args -series 20000 -series-seed $(SEED) -searches 5000 -searches-seed $(SEED)
	go test -count=1 ./internal/agenda -args -agenda-seed $(SEED)
	go test -count=1 ./internal/certificate -args -certificate-seed $(SEED)
	@tools/setup test
	$(WITH_SERVER) go test -count=1 -timeout 1h ./internal/browser -run TestEveryPage -args -every-language
	$(WITH_SERVER) go test -count=1 -timeout 1h ./internal/server -run 'TestARandomYear|TestNoReason' -args -year-steps 20000 -year-seed $(SEED) -review-steps 200000
	@grep -ro --include='*_test.go' '^func Fuzz[A-Za-z]*' internal | while IFS=: read -r file fuzz; do \
		echo "$$file $${fuzz#func }"; \
		go test "./$$(dirname $$file)" -run NONE -fuzz "^$${fuzz#func }\$$" -fuzztime $(FOR) || exit 1; \
	done
