# The only commands a newcomer needs.
#
#   make run                     generate a list of 200,000 people, scan it, write the report, seal it in a vault
#   make run FILE=customers.csv  scan a file of yours
#   make run ROWS=5000 LANGUAGE=zh
#   make test                    build and run every test
#   make bench                   measure speed and quality beside other tools
#   make lint                    formatting and message catalogue

.PHONY: run test bench lint

# LANGUAGE is also a variable of the locale system: only one given to make counts.
ifneq ($(filter command line,$(origin LANGUAGE)),)
override REPORT_LANGUAGE := $(LANGUAGE)
endif

run:
	@Scripts/bootstrap
	@FILE='$(subst ','\'',$(FILE))' ROWS='$(ROWS)' DATA='$(DATA)' REPORT_LANGUAGE='$(REPORT_LANGUAGE)' Scripts/run

test:
	@Scripts/bootstrap
	@Scripts/test

bench:
	@Scripts/bootstrap
	@Scripts/bench

lint:
	@Scripts/bootstrap
	@Scripts/lint
