#!/bin/sh
# Builds a busybox that has zcip, for the targets zcip and zcip-trixie: no package of Debian has it.
#
#   targets/zcip/build.sh [SUITE [DIRECTORY]]
#
# SUITE is the Debian whose source package is taken: bookworm (default) or trixie. DIRECTORY is by
# default ~/.cache/ipv4ll-tck/zcip, for trixie zcip-trixie, where the targets look for it. It takes
# about half a minute. Root is not needed, but the cache has to be root's, who runs the targets.
set -eu
. "$(dirname "$0")/../source.sh"

suite=${1:-bookworm}
[ "$suite" = bookworm ] && name=zcip || name=zcip-$suite
directory=${2:-${XDG_CACHE_HOME:-$HOME/.cache}/ipv4ll-tck/$name}
need gcc gcc
need make make
echo '#include <stdio.h>' | gcc -E - >/dev/null 2>&1 ||
  fail "the C library is missing: apt-get install libc6-dev"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
source=$(fetch_source busybox "$suite" "$work")
cd "$source"
make allnoconfig >/dev/null 2>&1
for option in BUSYBOX ZCIP STATIC LONG_OPTS; do
  sed -i "s/^# CONFIG_$option is not set/CONFIG_$option=y/" .config
done
yes '' | make oldconfig >/dev/null 2>&1
grep -q '^CONFIG_ZCIP=y' .config || fail "this busybox has no zcip"
make -s -j "$(nproc)" busybox >/dev/null

mkdir -p "$directory"
cp busybox "$directory/busybox"
echo "$("$directory/busybox" | head -n 1) in $directory"
