# SPDX-License-Identifier: Apache-2.0
"""Runs the example host of ../lockstep/python on a network interface, in real time.

    wire.py run HOST INTERFACE CONTROL STORAGE     until it is killed
    wire.py talk-ping|talk-udp CONTROL ADDRESS     makes the running host send

HOST is the path of host.py. The kernel must have no address on INTERFACE, or it would answer, too.
"""
import fcntl
import importlib
import os
import selectors
import socket
import struct
import sys
import time

ALL_PROTOCOLS = 3
IFF_RUNNING = 0x40
SIOCGIFFLAGS = 0x8913
SOL_PACKET, PACKET_AUXDATA = 263, 8
TO_OTHERS, OUTGOING = 3, 4
VLAN_VALID = 0x10
LINK_POLL = 0.02


class Wire:
    """An AF_PACKET socket: whole Ethernet frames in and out."""

    def __init__(self, interface):
        self.interface = interface
        self.socket = socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ALL_PROTOCOLS))
        self.socket.setsockopt(SOL_PACKET, PACKET_AUXDATA, 1)
        self.socket.bind((interface, 0))
        self.mac = self.socket.getsockname()[4]

    def carrier(self):
        request = struct.pack("16sH14x", self.interface.encode(), 0)
        answer = fcntl.ioctl(self.socket, SIOCGIFFLAGS, request)
        return bool(struct.unpack("16sH14x", answer)[1] & IFF_RUNNING)

    def send(self, frame):
        try:
            self.socket.send(frame)
        except OSError:
            pass  # the cable is out: the frame is lost, as on any wire

    def receive(self):
        """One frame; None for those that are not for this host."""
        frame, extra, _, origin = self.socket.recvmsg(2048, socket.CMSG_SPACE(20))
        if origin[2] in (TO_OTHERS, OUTGOING):
            return None
        for level, kind, data in extra:
            if level == SOL_PACKET and kind == PACKET_AUXDATA:
                status, tag = struct.unpack("I12xH2x", data)
                if status & VLAN_VALID and tag & 0xFFF:
                    return None  # the kernel took the tag out: it belongs to another network
        return frame


class Runner:
    """Calls the host when something happens, and sends what it has to say."""

    def __init__(self, host, wire):
        self.host, self.wire, self.up = host, wire, False

    def call(self, method, *values):
        self.host.now, self.host.said = time.monotonic_ns(), []
        try:
            method(*values)
        except sys.modules["lockstep"].Refused as why:
            self.host.log("refused: %s" % why)
        for line in self.host.said:
            word, rest = line.split(" ", 1)
            if word == "send":
                self.wire.send(bytes.fromhex(rest.split()[1]))
            else:
                print(rest, flush=True)  # standard output is target.log

    def follow_link(self):
        if self.up != self.wire.carrier():
            self.up = not self.up
            self.call(self.host.link, 1, self.up)

    def follow_clock(self):
        if self.host.wake is not None and time.monotonic_ns() >= self.host.wake:
            self.host.wake = None
            self.call(self.host.time)

    def patience(self):
        wake = self.host.wake
        due = LINK_POLL if wake is None else (wake - time.monotonic_ns()) / 1e9
        return min(LINK_POLL, max(0, due))

    def frame(self):
        octets = self.wire.receive()
        if octets is not None:
            self.call(self.host.frame, 1, octets)

    def order(self, control):
        name, address = control.recv(100).decode().split()
        self.call(self.host.act, name, {"address": address})


def run(path, interface, control_path, storage):
    sys.path.insert(0, os.path.dirname(path))
    wire = Wire(interface)
    seed = int.from_bytes(os.urandom(8), "big")
    runner = Runner(importlib.import_module("host").Host([wire.mac], seed, storage), wire)
    control = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    if os.path.exists(control_path):
        os.unlink(control_path)  # of the life before a restart
    control.bind(control_path)
    sources = selectors.DefaultSelector()
    sources.register(wire.socket, selectors.EVENT_READ, runner.frame)
    sources.register(control, selectors.EVENT_READ, lambda: runner.order(control))
    runner.call(runner.host.start)
    while True:
        for key, _ in sources.select(runner.patience()):
            key.data()
        runner.follow_link()
        runner.follow_clock()


def tell(name, control_path, address):
    order = "%s %s" % (name, address)
    socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM).sendto(order.encode(), control_path)


if __name__ == "__main__":
    if sys.argv[1] == "run":
        run(*sys.argv[2:])
    else:
        tell(*sys.argv[1:])
