# Fetches packages of Debian without installing them; read by the build scripts beside it.
#
#   fetch_source PACKAGE SUITE DIRECTORY   unpacks it as DIRECTORY/PACKAGE-VERSION and says so
#   fetch_package PACKAGE SUITE DIRECTORY  unpacks a binary package as DIRECTORY/PACKAGE and says its
#                                          version
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

# Options for apt that have it look at one line of sources only, and keep all that it loads below a
# directory.   apart DIRECTORY LINE
apart() {
  mkdir -p "$1/apt/lists/partial" "$1/apt/cache/archives/partial"
  echo "${2%% *} [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $(archive) ${2#* } main" \
    >"$1/apt/sources.list"
  echo -q -o "Dir::Etc::sourcelist=$1/apt/sources.list" -o Dir::Etc::sourceparts=- \
    -o "Dir::State::lists=$1/apt/lists" -o "Dir::Cache=$1/apt/cache" -o APT::Sandbox::User=root
}

fetch_source() {
  need apt-get apt
  need dpkg-source dpkg-dev
  options=$(apart "$3" "deb-src $2")
  (cd "$3" && apt-get $options update && apt-get $options source "$1") >&2
  echo "$3/$(cd "$3" && ls -d "$1"-*/ | tr -d /)"
}

fetch_package() {
  need apt-get apt
  need dpkg-deb dpkg
  options=$(apart "$3" "deb $2")
  (cd "$3" && apt-get $options update && apt-get $options download "$1") >&2
  dpkg-deb -x "$3/$1"_*.deb "$3/$1"
  dpkg-deb -f "$3/$1"_*.deb Version
}
