#!/bin/sh
# Makes a tree of Debian 13 with its daemons, for the targets NAME-trixie.
#
#   sudo targets/trixie/build.sh [TREE]
#
# TREE is by default ~/.cache/ipv4ll-tck/trixie, where the targets look for it. It takes about two
# minutes and 600 MB. MIRROR is an archive of Debian, by default the one that apt uses here.
# Nothing is started and nothing outside of TREE is changed.
set -eu
. "$(dirname "$0")/../source.sh"

packages=avahi-autoipd,dhcpcd-base,systemd,network-manager,dbus,connman,isc-dhcp-client,iproute2

tree=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/ipv4ll-tck/trixie}

[ "$(id -u)" = 0 ] || fail "needs root: sudo $0"
command -v debootstrap >/dev/null || fail "debootstrap is missing: apt-get install debootstrap"
[ ! -e "$tree/etc/debian_version" ] || fail "$tree is there already; remove it to make it anew"

mkdir -p "$(dirname "$tree")"
# Made beside its place and moved there when it is complete.
new=$(mktemp -d "$tree.XXXXXX")
trap 'rm -rf --one-file-system "$new"' EXIT
chmod 755 "$new"

debootstrap --variant=minbase trixie "$new" "$(archive)"
printf '#!/bin/sh\nexit 101\n' >"$new/usr/sbin/policy-rc.d"
chmod +x "$new/usr/sbin/policy-rc.d"
inside() {
  chroot "$new" env DEBIAN_FRONTEND=noninteractive LC_ALL=C "$@"
}
inside apt-get install -y --no-install-recommends $(echo "$packages" | tr , ' ')
inside apt-get clean
rm -rf "$new"/var/lib/apt/lists/*

rm -rf --one-file-system "$tree"
mv "$new" "$tree"
echo "Debian $(cat "$tree/etc/debian_version") in $tree"
