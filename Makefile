# Two commands: `make demo` and `make test`. Each makes .venv by itself, from the pinned set.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
PIP := $(BIN)/python -m pip --disable-pip-version-check

.PHONY: demo test chaos coverage mutants audit upgrade-assets lint types imports check docs docs-serve screenshots format golden clean

demo: $(STAMP)
	$(BIN)/fathom demo

test: $(STAMP)
	$(BIN)/python -m pytest

# A thousand faults, half an hour at most; `make test` has a hundred of them.
chaos: $(STAMP)
	FATHOM_CHAOS_FAULTS=1000 FATHOM_CHAOS_SECONDS=1500 $(BIN)/python -m pytest -n0 -s tests/chaos

# Lines and branches that tests run, in their own process or in one that they start and let end. Those that
# kill what they start, or wait for it with a clock, are left out. Half an hour and more on two cores.
coverage: $(STAMP)
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest --ignore=tests/e2e --ignore=tests/fleet/test_ray.py --ignore=tests/deploy \
	  --ignore=tests/release --ignore=tests/docs --ignore=tests/benchmarks
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

# Changes of a line that no test notices: an hour for TARGETS="statistics leases", half a day for all.
mutants: $(STAMP)
	$(BIN)/python -m tests.mutants $(TARGETS)

# Known vulnerabilities of the tested set; says so where no advisories can be had.
audit: $(STAMP)
	$(BIN)/python -m tests.dependencies

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(STAMP)
	$(BIN)/mypy

imports: $(STAMP)
	$(BIN)/lint-imports

check: lint types imports test

# The documentation as a site, in site/: every link and heading is looked up, nothing is from elsewhere.
docs: $(STAMP)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict

docs-serve: $(STAMP)
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs serve

# The pictures of the pages in the documents, from a real experiment; two minutes.
screenshots: $(STAMP)
	$(BIN)/python -m tests.docs.screenshots

format: $(STAMP)
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

golden: $(STAMP)
	FATHOM_UPDATE_GOLDEN=1 $(BIN)/python -m pytest -n0 tests -k golden

# Once for each released schema, with its own code: databases that every later one upgrades in tests.
upgrade-assets: $(STAMP)
	$(BIN)/python -m tests.upgrade.assets

$(STAMP): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; v = sys.version_info; sys.exit(0 if v >= (3, 11) else f"Python 3.11 or newer is needed, {sys.executable} is {v.major}.{v.minor}. Name another: make PYTHON=python3.12 $(MAKECMDGOALS)")'
	$(PYTHON) -m venv $(VENV)
	$(PIP) install --quiet --constraint constraints.txt --editable '.[dev]'
	@touch $@

clean:
	rm -rf $(VENV) fathom-demo fathom-runs site
