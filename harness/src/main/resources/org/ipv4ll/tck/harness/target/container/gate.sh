# The first process of a container: waits until its interface is there and the case begins, lays
# out the files of the case, and becomes the command.
# gate.sh SHARED COMMAND...   SHARED has the pipe gate, and files/ if there are any.
set -eu
shared=$1
shift
read -r go <"$shared/gate"
if [ -d "$shared/files" ]; then
  cp -R "$shared/files/." /
fi
exec "$@"
