#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Switches the device off and on: ends avahi-autoipd in a namespace and starts it with an empty storage.
#   restart.sh NAMESPACE
set -eu
ip netns pids "$1" | xargs -r kill -9
ip -netns "$1" address flush dev e0
exec ip netns exec "$1" unshare --mount sh -c '
  mount --make-rprivate /
  mount -t tmpfs none /run
  mount -t tmpfs -o uid=avahi-autoipd none /var/lib/avahi-autoipd
  exec avahi-autoipd e0' >/dev/null 2>&1 </dev/null &
