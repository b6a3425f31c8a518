# Fetches a source package of Debian; read by the build scripts beside it.
#
#   fetch_source PACKAGE SUITE DIRECTORY   unpacks it as DIRECTORY/PACKAGE-VERSION and says so
#
# MIRROR is an archive of Debian, by default the one that apt uses here. The machine's own lists of
# packages are left alone; apt checks the signature of the archive, dpkg-source unpacks.

fail() {
  echo "$0: $1" >&2
  exit 1
}

need() {
  command -v "$1" >/dev/null || fail "$1 is missing: apt-get install $2"
}

need_compiler() {
  need gcc gcc
  echo '#include <stdio.h>' | gcc -E - >/dev/null 2>&1 ||
    fail "the C library is missing: apt-get install libc6-dev"
}

# The archive of Debian that apt uses on this machine.
archive() {
  mirror=${MIRROR:-$(apt-get indextargets --format '$(ORIGIN) $(REPO_URI)' 2>/dev/null |
    sed -n 's/^Debian //p' | grep -v security | head -n 1)}
  echo "${mirror:-http://deb.debian.org/debian}"
}

fetch_source() {
  need apt-get apt
  need dpkg-source dpkg-dev
  mkdir -p "$3/apt/lists/partial" "$3/apt/cache/archives/partial"
  echo "deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(archive) $2 main" \
    >"$3/apt/sources.list"
  set -- "$1" "$3" -q -o "Dir::Etc::sourcelist=$3/apt/sources.list" -o Dir::Etc::sourceparts=- \
    -o "Dir::State::lists=$3/apt/lists" -o "Dir::Cache=$3/apt/cache" -o APT::Sandbox::User=root
  package=$1 directory=$2
  shift 2
  (cd "$directory" && apt-get "$@" update && apt-get "$@" source "$package") >&2
  echo "$directory/$(cd "$directory" && ls -d "$package"-*/ | tr -d /)"
}
