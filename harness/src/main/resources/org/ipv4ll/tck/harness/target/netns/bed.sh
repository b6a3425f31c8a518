# Runs in mount and process namespaces of its own: makes the file system of a bed and lives there.
# bed.sh DIRECTORY LIFE COMMAND...
# DIRECTORY has fstab, upper/ work/ root/ and shared/{state,run,files}; LIFE is life.sh.
set -eu
bed=$1 life=$2
shift 2
# Status 64: some mount failed. It is in the log; what cannot be done without fails below.
mount --all --fstab "$bed/fstab" || [ $? -eq 64 ]
exec chroot "$bed/root" /bin/sh -c "$life" life.sh "$bed/shared" "$@"
