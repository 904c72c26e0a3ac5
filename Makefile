# SPDX-License-Identifier: Apache-2.0
# The commands a person types. Each one installs what it needs, builds what changed and does one thing.
BIN := build/release/bin
STORE ?= $(HOME)/.local/share/tradewind/sample.db
SHOTS ?= shots

.PHONY: run build test bench shots lint format-check soak asan tsan package clean
run: build
	@test -e "$(STORE)" || { mkdir -p "$$(dirname "$(STORE)")" && $(BIN)/tradewindctl sample --customers 5000 --seed 1 --store "$(STORE)" \
		&& $(BIN)/tradewindctl equity recompute --store "$(STORE)"; }
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ -n "$$QT_QPA_PLATFORM" ]; then $(BIN)/tradewind --store "$(STORE)"; \
	else echo "There is no display here. 'make shots' draws every panel of the sample store into $(SHOTS)/."; fi

build:
	@installer/bootstrap.sh build
	@test -e build/release/build.ninja || cmake --preset release >/dev/null
	@cmake --build --preset release

test: build
	@installer/bootstrap.sh test
	@installer/browser.sh
	@cd build/release && ctest --output-on-failure -j2

bench: build
	@installer/bootstrap.sh test
	@for name in import equity deals clearance audience queue outreach start pipeline hub; do $(BIN)/tradewindctl bench $$name --json || exit 1; done

shots: build
	@mkdir -p "$(SHOTS)"
	@rm -f build/sample.db* && $(BIN)/tradewindctl sample --customers 5000 --seed 1 --store build/sample.db
	@$(BIN)/tradewindctl equity recompute --store build/sample.db
	@QT_QPA_PLATFORM=offscreen $(BIN)/tradewind --shots "$(SHOTS)" --store build/sample.db

format-check:
	@installer/bootstrap.sh lint
	@git ls-files '*.cpp' '*.h' | xargs clang-format --dry-run --Werror

lint: build format-check
	@git ls-files 'app/*.cpp' 'models/*.cpp' 'ui/*.cpp' | xargs clang-tidy -p build/release --quiet
	@git ls-files 'ui/*.cpp' 'models/*.cpp' | xargs clazy-standalone -p build/release -checks=level0,level1,no-qstring-arg

soak: build
	@$(BIN)/tradewindctl soak import --kills 1000 --seed 1 --json
	@$(BIN)/tradewindctl soak decisions --rounds 1000 --seed 1 --json
	@$(BIN)/tradewindctl soak sync --kills 1000 --seed 1 --json
	@$(BIN)/tradewindctl soak outreach --messages 100000 --seed 1 --json
	@TRADEWIND_EXHAUSTIVE=1 build/release/tests/test_compliance_hoursoracle

asan tsan:
	@installer/bootstrap.sh build test
	@cmake --preset $@ >/dev/null && cmake --build --preset $@
	@cd build/$@ && TSAN_OPTIONS=ignore_noninstrumented_modules=1 ctest --output-on-failure -j2

package: build
	@cd build/release && cpack -G DEB

clean:
	@rm -rf build
