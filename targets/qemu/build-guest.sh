#!/bin/sh
# Builds a small guest from Debian packages: a kernel and an initial RAM file system with
# avahi-autoipd and dhcpcd. Needs neither root nor a disk image.
# build-guest.sh [DIRECTORY]   default: ~/.cache/ipv4ll-tck/guest
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
out=${1:-${XDG_CACHE_HOME:-$HOME/.cache}/ipv4ll-tck/guest}

for command in apt-get dpkg-deb cpio gzip; do
  command -v "$command" >/dev/null || {
    echo "build-guest.sh: $command is missing: apt-get install apt dpkg cpio gzip" >&2
    exit 4
  }
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/packages" "$work/tree" "$work/root"

kernel=$(apt-cache depends linux-image-cloud-amd64 |
  sed -n 's/^ *Depends: \(linux-image-[0-9].*\)/\1/p' | head -n 1)
(cd "$work/packages" &&
  apt-get download -qq "${kernel:-linux-image-cloud-amd64}" busybox-static avahi-autoipd \
    dhcpcd-base libdaemon0 libudev1 libc6) 2>"$work/log" || {
  cat "$work/log" >&2
  echo "build-guest.sh: cannot download the packages: run apt-get update" >&2
  exit 4
}
for package in "$work"/packages/*.deb; do
  dpkg-deb --extract "$package" "$work/tree"
done

root=$work/root
for directory in bin dev etc/avahi lib lib64 modules proc run storage sys tmp usr/lib usr/sbin \
  usr/share var/lib/avahi-autoipd var/lib/dhcpcd; do
  mkdir -p "$root/$directory"
done
cp "$here/init" "$root/init"
busybox=$(find "$work/tree" -type f -path '*bin/busybox')
cp "$busybox" "$root/bin/busybox"
for applet in cat cp echo env hostname insmod ip mkdir mke2fs mount nc ping poweroff sed sh sleep \
  sync; do
  ln -s busybox "$root/bin/$applet"
done
cp "$work"/tree/etc/avahi/avahi-autoipd.action "$root/etc/avahi/"
cp "$(find "$work/tree" -type f -name avahi-autoipd -path '*bin/*')" "$root/usr/sbin/"
cp "$(find "$work/tree" -type f -name dhcpcd -path '*bin/*')" "$root/usr/sbin/"
cp -R "$work/tree/usr/lib/dhcpcd" "$root/usr/lib/"
printf 'nodhcp\nnodhcp6\nnoipv6\nnoipv6rs\n' >"$root/etc/dhcpcd.conf"
printf 'root:x:0:0:root:/:/bin/sh\n' >"$root/etc/passwd"
printf 'root:x:0:\n' >"$root/etc/group"

# The libraries that the daemons name, as the loader of their own libc finds them.
loader=$(find "$work/tree" -name 'ld-linux-x86-64.so.2' | head -n 1)
libraries=$(dirname "$(find "$work/tree" -name 'libc.so.6' | head -n 1)")
cp -L "$loader" "$root/lib64/"
for program in "$root/usr/sbin/avahi-autoipd" "$root/usr/sbin/dhcpcd" \
  "$root"/usr/lib/dhcpcd/dev/*.so; do
  [ -f "$program" ] || continue
  "$loader" --library-path "$libraries:$work/tree/usr/lib/x86_64-linux-gnu" --list "$program" |
    sed -n 's/.* => \(\/[^ ]*\) .*/\1/p' | while read -r library; do
    cp -L "$library" "$root/lib/"
  done
done

# In the order in which they need one another.
for module in virtio_ring virtio virtio_pci_legacy_dev virtio_pci_modern_dev virtio_pci \
  failover net_failover virtio_net virtio_blk; do
  cp "$(find "$work/tree" -name "$module.ko")" "$root/modules/"
  echo "$module" >>"$root/modules/order"
done

mkdir -p "$out"
cp "$(find "$work/tree/boot" -name 'vmlinuz-*')" "$out/vmlinuz"
(cd "$root" && find . | sort | cpio --quiet -o -H newc -R 0:0 | gzip -9n) >"$out/initrd.gz"
for daemon in avahi-autoipd dhcpcd-base; do
  dpkg-deb --show --showformat '${Package} ${Version}\n' "$work/packages/${daemon}_"*.deb
done >"$out/versions"
echo "guest in $out"
