# SPDX-License-Identifier: Apache-2.0
"""The stack's side of the lockstep protocol (docs/targets/lockstep.md): lines in, lines out.

A host is a class with start(), link(port, up), frame(port, octets), time() and act(name, values).
It finds the time in self.now (nanoseconds), says self.send(port, octets) and self.log(text), raises
Refused, and sets self.wake to the time at which time() is to be called, or to None.
"""
import sys


class Refused(Exception):
    """The host does not do what it was told, which it may."""


class Instance:
    """What every host has."""

    def __init__(self, macs, seed, storage):
        self.macs, self.seed, self.storage = macs, seed, storage
        self.now, self.wake, self.said = 0, None, []

    def send(self, port, octets):
        self.said.append("send %d %s" % (port, octets.hex()))

    def log(self, text):
        self.said.append("log " + text)


def tell(host, word, rest):
    """Hands one line of the kit to the host that it is for."""
    if word == "start":
        host.start()
    elif word == "link":
        host.link(int(rest[0]), rest[1] == "up")
    elif word == "frame":
        host.frame(int(rest[0]), bytes.fromhex(rest[1]))
    elif word == "time":
        host.time()
    elif word == "act":
        try:
            host.act(rest[0], dict(value.split("=", 1) for value in rest[1:]))
        except Refused as why:
            host.said.append("refused %s" % why)


def serve(make, name):
    """Greets, then plays hosts until the kit has no more to say."""
    hosts = {}
    print("lockstep 1 many", name, flush=True)
    for line in sys.stdin:
        word, number, *rest = line.split()
        answer = ["wait never"]
        if word == "new":
            macs = [bytes.fromhex(mac.replace(":", "")) for mac in rest[0].split(",")]
            hosts[number] = make(macs, int(rest[1]), line.split(None, 4)[4].rstrip("\n"))
        elif word == "end":
            del hosts[number]
        else:
            host = hosts[number]
            host.now, host.said = int(rest[0]), []
            tell(host, word, rest[1:])
            answer = host.said + ["wait %s" % ("never" if host.wake is None else host.wake)]
        print("\n".join(answer), flush=True)
