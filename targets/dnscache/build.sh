#!/bin/sh
# Fetches dnscache of djbdns for the targets dnscache and dnscache-root: Debian 12 has none, and the
# program of Debian 13 runs there.
#
#   targets/dnscache/build.sh [DIRECTORY]
#
# DIRECTORY is by default ~/.cache/ipv4ll-tck/dnscache, where the targets look for it. It takes a few
# seconds. Root is not needed, but the cache has to be root's, who runs the targets.
set -eu
. "$(dirname "$0")/../source.sh"

directory=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/ipv4ll-tck/dnscache}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
version=$(fetch_package dnscache trixie "$work")

mkdir -p "$directory"
cp "$work/dnscache/usr/sbin/dnscache" "$directory/dnscache"
echo "djbdns $version" >"$directory/version"
echo "dnscache of $(cat "$directory/version") in $directory"
