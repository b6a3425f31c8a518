#!/bin/sh
# Builds lwIP with AutoIP as two programs, for the targets lwip and lwip-lockstep and their -trixie
# variants: Debian's library has AutoIP switched off.
#
#   targets/lwip/build.sh [SUITE [DIRECTORY]]
#
# SUITE is the Debian whose source package is taken: bookworm (default) or trixie. DIRECTORY is by
# default ~/.cache/ipv4ll-tck/lwip, for trixie lwip-trixie, where the targets look for it. It takes
# about 15 seconds. Root is not needed, but the cache has to be root's, who runs the targets.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../source.sh"

suite=${1:-bookworm}
[ "$suite" = bookworm ] && name=lwip || name=lwip-$suite
directory=${2:-${XDG_CACHE_HOME:-$HOME/.cache}/ipv4ll-tck/$name}
need_compiler

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
source=$(fetch_source lwip "$suite" "$work")
glue=$here/../../examples/lockstep/c

compile() {
  program=$1
  shift
  gcc -O1 -Wall -o "$work/$program" -I "$here/port" -I "$source/src/include" "$@" \
    "$source"/src/core/*.c "$source"/src/core/ipv4/*.c "$source/src/netif/ethernet.c"
}

compile autoip "$here/autoip.c"
compile lockstep -I "$glue" "$here/lockstep.c" "$glue/lockstep.c"

mkdir -p "$directory"
cp "$work/autoip" "$work/lockstep" "$directory"
echo "$("$directory/autoip" version) in $directory"
