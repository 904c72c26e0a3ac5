#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What the browser test and the outside judge of requests need: npm packages in build/browser. Says why and goes on when they cannot be had.
set -u
here=$(cd "$(dirname "$0")/.." && pwd)
target="$here/build/browser"
if ! command -v npm >/dev/null 2>&1; then
    echo "npm is not installed: the browser test will say that it was left out." >&2
    exit 0
fi
cmp -s "$here/tests/browser/package.json" "$target/package.json" && [ -d "$target/node_modules/axe-core" ] && exit 0
mkdir -p "$target" && cp "$here/tests/browser/package.json" "$target/" || exit 0
(cd "$target" && PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 npm install --no-audit --no-fund --ignore-scripts --silent) ||
    echo "The browser test's packages could not be fetched: it will say that it was left out." >&2
exit 0
