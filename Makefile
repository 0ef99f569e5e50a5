# Each target sets up what it needs: a virtual environment in .venv, from the package registry that pip is set to use.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help demo test lint generate schema-ci bench wheel clean

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

$(VENV)/pip.stamp:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	@touch $@

$(VENV)/demo.stamp: $(VENV)/pip.stamp pyproject.toml
	$(BIN)/python -m pip install --quiet --editable ".[sandbox]" --group demo
	@touch $@

$(VENV)/dev.stamp: $(VENV)/pip.stamp pyproject.toml
	$(BIN)/python -m pip install --quiet --editable ".[all]" --group dev
	@touch $@

# Beside the baselines, an environment of what the client needs and no more: others make imports slower and larger.
$(VENV)/bench.stamp: $(VENV)/pip.stamp pyproject.toml
	$(BIN)/python -m pip install --quiet --editable ".[all]" --group bench
	$(PYTHON) -m venv $(VENV)/runtime
	$(VENV)/runtime/bin/python -m pip install --quiet --editable ".[arrow]"
	@touch $@

demo: $(VENV)/demo.stamp  ## start a local sandbox, read a month of consumption, write a CSV and a chart to out/
	@$(BIN)/python examples/demo.py

test: $(VENV)/dev.stamp  ## run the whole test suite
	@$(BIN)/python -m pytest

lint: $(VENV)/dev.stamp  ## ruff, mypy, pyright, the query lint, and whether generated/ is current
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/python scripts/lint_queries.py
	$(BIN)/python scripts/generate.py --check
	$(BIN)/mypy
	$(BIN)/pyright

generate: $(VENV)/dev.stamp  ## compile queries/ against schema.graphql into generated/, and the example of own queries
	$(BIN)/python scripts/generate.py
	$(BIN)/oefr codegen --queries examples/own_queries/queries --package meters_graphql --out examples/own_queries

schema-ci: $(VENV)/dev.stamp  ## follow the schema at URL, unattended; WORK=dir works on a copy, QUERIES=dir is another site's
	@$(BIN)/python scripts/schema_ci.py --url "$(URL)" $(if $(WORK)$(QUERIES),--work "$(or $(WORK),out/site)") \
		$(if $(QUERIES),--queries "$(QUERIES)") $(ARGS)

bench: $(VENV)/bench.stamp  ## measure speed and memory, write the table and the chart in benchmarks/; ARGS=--quick compares only
	$(BIN)/python -m benchmarks --runtime $(VENV)/runtime/bin/python $(ARGS)

wheel: $(VENV)/dev.stamp  ## build the wheel into dist/
	rm -rf dist
	$(BIN)/python -m build --wheel --outdir dist .

clean:  ## remove the environment and everything that was built
	rm -rf $(VENV) build dist out .mypy_cache .pytest_cache .ruff_cache .hypothesis
