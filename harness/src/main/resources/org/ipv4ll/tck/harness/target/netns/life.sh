# The first process of a bed, inside its file system: starts the command and outlives it.
# life.sh SHARED COMMAND...
set -eu
shared=$1
shift
# Whoever ends this process ends the bed; without a handler the first process hears no signal.
trap 'exit 143' TERM
# Copied here, where a symbolic link cannot lead out of the bed.
if [ -d "$shared/files" ]; then
  cp -R --remove-destination "$shared/files/." /
fi
# What the target file has done before each start; it ends this script where it fails.
. "$shared/prepare"
# A shell has background jobs ignore SIGINT, which must not be passed on.
env --default-signal -- "$@" &
echo $! >"$shared/pid"
status=0
wait $! || status=$?
exit $status
