#!/bin/sh
# Fetches systemd-resolved for the targets systemd-resolved and systemd-resolved-stub without
# installing it: the package makes itself the resolver of the machine as soon as it is installed.
#
#   targets/resolved/build.sh [DIRECTORY]
#
# DIRECTORY is by default ~/.cache/ipv4ll-tck/resolved, where the targets look for it. The package
# is the one that apt would install here, whose library comes with systemd. It takes a few seconds.
set -eu
. "$(dirname "$0")/../source.sh"

directory=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/ipv4ll-tck/resolved}
need apt-get apt
need dpkg-deb dpkg

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$work" && apt-get -q -o APT::Sandbox::User=root download systemd-resolved >&2)
dpkg-deb -x "$work"/systemd-resolved_*.deb "$work/tree"

mkdir -p "$directory"
cp "$(find "$work/tree" -type f -name systemd-resolved -perm -100)" \
  "$(find "$work/tree" -type f -path '*/bin/resolvectl')" \
  "$(find "$work/tree" -type f -name systemd-resolve.conf -path '*sysusers.d*')" "$directory/"
echo "$("$directory/resolvectl" --version | head -n 1) in $directory"
