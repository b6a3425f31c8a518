# Runs in mount and process namespaces of its own: makes the file system of a bed and lives there.
# bed.sh DIRECTORY LIFE COMMAND...
# DIRECTORY has upper/ work/ root/ and shared/{state,run,files}, and the list reach; LIFE is life.sh.
set -eu
bed=$1 life=$2
shift 2
root=$bed/root

mount -t overlay -o "lowerdir=/,upperdir=$bed/upper,workdir=$bed/work" ipv4ll-tck "$root"
# An overlay shows one file system; what is mounted below it comes along, but not to be written to.
while read -r _ _ _ _ point _; do
  case $point in
    / | /proc | /proc/* | /sys | /sys/* | /dev | /dev/* | /run | /run/* | /tmp | /tmp/*) ;;
    "$bed"/*) ;;
    *) mount -o bind,ro "$point" "$root$point" 2>/dev/null || : ;;
  esac
done </proc/self/mountinfo
mount -t proc proc "$root/proc"
# Read-only, because that is how daemons know that no udev is there.
mount -t sysfs -o ro sysfs "$root/sys"
mount -t tmpfs -o mode=755 ipv4ll-tck "$root/run"
mount -t tmpfs -o mode=1777 ipv4ll-tck "$root/tmp"
# Not the machine's: its system log is no business of what runs here.
mount -t tmpfs -o mode=755 ipv4ll-tck "$root/dev"
cp -a /dev/null /dev/zero /dev/full /dev/random /dev/urandom /dev/tty "$root/dev/"

while read -r path; do
  if [ -d "$path" ]; then
    mkdir -p "$root$path"
  else
    mkdir -p "$root${path%/*}"
    : >"$root$path"
  fi
  mount -o bind,ro "$path" "$root$path"
done <"$bed/reach"
mkdir -p "$root$bed/shared" "$root/run/lock" "$root/run/dbus"
mount --bind "$bed/shared" "$root$bed/shared"

exec chroot "$root" /bin/sh -c "$life" life.sh "$bed/shared" "$@"
