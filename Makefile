# Everything a maintainer types. `make` alone says what there is.
.DEFAULT_GOAL := help
.PHONY: help site serve check test lint fuzz bench lock screenshots example-art clean

BIN := .venv/bin

help: ## Say what there is
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "  %-18s %s\n", $$1, $$2 }'

.venv/ready: requirements.lock pyproject.toml scripts/setup.sh
	@echo "Setting up .venv (once)"
	@sh scripts/setup.sh

site: .venv/ready ## Check the example company, and build its portal, playbook and calendars into site/
	@$(BIN)/sahne build

serve: .venv/ready ## Preview both sites at 127.0.0.1:8000 and :8001, and rebuild on save
	@$(BIN)/sahne serve

check: .venv/ready ## Check the example company's content
	@$(BIN)/sahne check

test: .venv/ready ## Run every test
	@$(BIN)/pytest -n 2

lint: .venv/ready ## Ruff and mypy --strict
	@$(BIN)/ruff check . && $(BIN)/ruff format --check . && $(BIN)/mypy

fuzz: .venv/ready ## Try to break the reader and --fix for five minutes (Linux)
	@mkdir -p build/fuzz && $(BIN)/python -m tests.fuzz.run build/fuzz -max_total_time=300 -artifact_prefix=build/ -close_fd_mask=1

bench: .venv/ready ## Measure check, build and export against their floors, as ratios
	@$(BIN)/python -m bench

lock: .venv/ready ## Write requirements.lock anew from pyproject.toml (needs uv)
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-emit-package sahne \
		--group dev --upgrade pyproject.toml -o requirements.lock

screenshots: .venv/ready ## Take the README's screenshots again
	@SAHNE_SCREENSHOTS=docs/screenshots $(BIN)/pytest -q tests/site/test_screenshots.py tests/site/test_looks.py -k shows

example-art: .venv/ready ## Draw the example company's pictures and make its sounds again
	@$(BIN)/python scripts/draw_images.py && $(BIN)/python scripts/make_audio.py

clean: ## Remove what was built and set up
	rm -rf .venv site build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
