#!/bin/sh
# Builds a small Debian image with link-local daemons, without a registry.
# build-image.sh [NAME [SUITE]]   needs root, debootstrap and a Docker engine.
# MIRROR is a Debian archive, by default the one that apt uses here; PACKAGES replaces the packages.
set -eu
. "$(dirname "$0")/../source.sh"

name=${1:-ipv4ll-tck/debian:bookworm}
suite=${2:-bookworm}
packages=${PACKAGES:-avahi-autoipd,dhcpcd-base,iproute2,iputils-ping}

for command in debootstrap docker; do
  command -v "$command" >/dev/null || {
    echo "build-image.sh: $command is missing: apt-get install debootstrap docker.io" >&2
    exit 4
  }
done
docker version >/dev/null || exit 4

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
debootstrap --variant=minbase --include="$packages" "$suite" "$work/tree" "$(archive)" \
  >"$work/log" 2>&1 || {
  tail -n 20 "$work/log" >&2
  exit 4
}
# Not needed to run: package lists and archives, manuals, translations.
rm -rf "$work"/tree/var/lib/apt/lists/* "$work"/tree/var/cache/apt/archives/*.deb \
  "$work"/tree/usr/share/doc/* "$work"/tree/usr/share/man/* "$work"/tree/usr/share/locale/*
tar --directory "$work/tree" --exclude './dev/*' --create . | docker import - "$name" >/dev/null
echo "image $name"
