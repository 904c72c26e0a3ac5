#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages of the sets named as arguments (build, test, lint) that are missing, saying so first.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
missing=""
for set in "$@"; do
    for package in $(sed -n "s/^$set: //p" "$here/packages.txt"); do
        state=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
        [ "$state" = installed ] || missing="$missing $package"
    done
done
[ -n "$missing" ] || exit 0
if ! command -v apt-get >/dev/null 2>&1; then
    echo "Tradewind builds on Debian 12. Please install by hand:$missing" >&2
    exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Please install as root:$missing" >&2; exit 1; }
    as_root=sudo
fi
echo "Tradewind needs these Debian packages and installs them now:$missing"
# PostgreSQL is only for the tests, which start a server of their own: no cluster of the machine's is made.
case "$missing" in
*postgresql-15*)
    $as_root mkdir -p /etc/postgresql-common
    [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' | $as_root tee /etc/postgresql-common/createcluster.conf >/dev/null
    ;;
esac
$as_root apt-get -o DPkg::Lock::Timeout=300 update -qq
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends $missing >/dev/null
