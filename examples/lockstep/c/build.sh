#!/bin/sh
# Builds the host in C for host.yaml: build.sh [DIRECTORY], by default where this script is.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec cc -std=c11 -D_POSIX_C_SOURCE=200809L -O1 -Wall -Wextra -Werror \
  -o "${1:-$here}/host" "$here/lockstep.c" "$here/host.c"
