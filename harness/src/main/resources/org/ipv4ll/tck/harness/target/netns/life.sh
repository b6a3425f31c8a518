# The first process of a bed, inside its file system: starts the command and outlives it.
# life.sh SHARED COMMAND...
# Copying happens here, where a symbolic link cannot lead out of the bed.
set -eu
shared=$1
shift
cd "$shared/files"
find . -type f | while IFS= read -r file; do
  mkdir -p "/${file%/*}"
  rm -f "/$file"
  cp "$file" "/$file"
done
cd /
# A shell has background jobs ignore SIGINT, which must not be passed on.
env --default-signal -- "$@" &
echo $! >"$shared/pid"
status=0
wait $! || status=$?
exit $status
