# SPDX-License-Identifier: Apache-2.0
"""A small host with a link-local address (RFC 3927), as an example of a stack in lockstep.

    host.py [--fault FAULT]    with a fault: two-probes, no-defence, unicast-reply
"""
import os
import random
import struct
import sys

from lockstep import Instance, Refused, serve

SECOND = 1_000_000_000
BROADCAST = b"\xff" * 6
NOBODY = bytes(4)
FAULT = sys.argv[2] if sys.argv[1:2] == ["--fault"] else None
PROBES = 2 if FAULT == "two-probes" else 3


def dotted(address):
    return ".".join(map(str, address))


def octets_of(text):
    return bytes(map(int, text.split(".")))


def checksum(data):
    data += b"\0" * (len(data) % 2)
    total = sum(struct.unpack("!%dH" % (len(data) // 2), data))
    while total >> 16:
        total = (total & 0xFFFF) + (total >> 16)
    return struct.pack("!H", ~total & 0xFFFF)


def arp(operation, mac, sender, target_mac, target, to=BROADCAST):
    fixed = struct.pack("!HHBBH", 1, 0x0800, 6, 4, operation)
    return to + mac + b"\x08\x06" + fixed + mac + sender + target_mac + target


class Host(Instance):
    """One interface; its state is idle, probing, announcing, held or limited."""

    def start(self):
        self.mac = self.macs[0]
        self.delays = random.Random(self.seed)
        self.candidates = random.Random(self.mac)  # the same host tries the same addresses (2.1)
        self.state, self.conflicts, self.count = "idle", 0, 0
        self.neighbours, self.waiting, self.defended = {}, {}, None
        self.address = self.remembered()

    def remembered(self):
        try:
            with open(os.path.join(self.storage, "address")) as file:
                return octets_of(file.read())
        except OSError:
            return None

    def candidate(self):
        """Another one than before: what is remembered may be the first of them."""
        chosen = self.address
        while chosen == self.address:
            chosen = struct.pack("!I", self.candidates.randint(0xA9FE0100, 0xA9FEFEFF))
        return chosen

    def after(self, least, most):
        self.wake = self.now + int(self.delays.uniform(least, most) * SECOND)

    def in_use(self):
        return self.address if self.state in ("announcing", "held") else None

    def link(self, port, up):
        self.neighbours, self.waiting, self.wake = {}, {}, None
        self.state = "idle"
        if up:
            self.try_address(self.address or self.candidate())

    def try_address(self, address):
        """Waits PROBE_WAIT, or RATE_LIMIT_INTERVAL after MAX_CONFLICTS (2.2.1)."""
        self.address, self.state, self.count = address, "probing", 0
        limited = self.conflicts >= 10
        self.after(60 if limited else 0, 61 if limited else 1)

    def conflict(self):
        self.log("conflict about " + dotted(self.address))
        self.conflicts += 1
        self.waiting = {}
        self.try_address(self.candidate())

    def time(self):
        if self.state == "probing" and self.count < PROBES:
            self.count += 1
            self.send(1, arp(1, self.mac, NOBODY, bytes(6), self.address))
            last = self.count == PROBES
            self.after(2 if last else 1, 2)
        elif self.state in ("probing", "announcing"):
            self.announce()

    def announce(self):
        """Twice, ANNOUNCE_INTERVAL apart (2.4); the address is in use from the first on."""
        self.send(1, arp(1, self.mac, self.address, bytes(6), self.address))
        if self.state == "probing":
            self.state, self.conflicts, self.defended = "announcing", 0, None
            self.log("claimed " + dotted(self.address))
            with open(os.path.join(self.storage, "address"), "w") as file:
                file.write(dotted(self.address))
            self.after(2, 2)
        else:
            self.state, self.wake = "held", None

    def frame(self, port, octets):
        kind = octets[12:14]
        if octets[:6] not in (self.mac, BROADCAST) and not octets[0] & 1:
            return
        if kind == b"\x08\x06" and octets[14:20] == b"\x00\x01\x08\x00\x06\x04":
            if len(octets) >= 42 and self.state != "idle":
                self.heard_arp(octets[14:42])
        elif kind == b"\x08\x00" and self.in_use():
            self.heard_ip(octets[14:])

    def heard_arp(self, packet):
        operation = packet[7]
        sender_mac, sender, target = packet[8:14], packet[14:18], packet[24:28]
        if packet[6] or operation not in (1, 2) or sender_mac == self.mac:
            return
        if self.state == "probing":
            probe = operation == 1 and sender == NOBODY and target == self.address
            if sender == self.address or probe:
                self.conflict()
        elif sender == self.address:
            self.defend()
        else:
            self.heard_neighbour(operation, sender_mac, sender, target)

    def defend(self):
        """Once in DEFEND_INTERVAL; a second conflict takes the address (2.5)."""
        if FAULT == "no-defence":
            return
        if self.defended is not None and self.now - self.defended < 10 * SECOND:
            self.conflict()
        else:
            self.defended = self.now
            self.send(1, arp(1, self.mac, self.address, bytes(6), self.address))

    def heard_neighbour(self, operation, mac, sender, target):
        if sender in self.neighbours or (target == self.address and sender != NOBODY):
            self.neighbours[sender] = mac, self.now + 60 * SECOND
            for packet in self.waiting.pop(sender, []):
                self.send(1, mac + self.mac + b"\x08\x00" + packet)
        if operation == 1 and target == self.address:
            to = mac if FAULT == "unicast-reply" else BROADCAST  # 2.5, last paragraph
            self.send(1, arp(2, self.mac, self.address, mac, sender, to))

    def heard_ip(self, packet):
        """Echo requests are answered; no port is open."""
        size, fragment = struct.unpack("!H2xH", packet[2:8]) if len(packet) >= 28 else (0, 0)
        if size < 28 or packet[0] != 0x45 or packet[16:20] != self.address or fragment & 0x3FFF:
            return
        data, peer = packet[20:size], packet[12:16]
        if packet[9] == 1 and data[0] == 8 and checksum(data) == b"\0\0":
            self.transmit_icmp(peer, b"\0\0", data[4:])
        elif packet[9] == 17:
            self.transmit_icmp(peer, b"\x03\x03", bytes(4) + packet[:28])
        elif packet[9] == 6 and len(data) >= 20 and not data[13] & 4:
            self.reset(peer, data)

    def transmit_icmp(self, to, kind, rest):
        self.transmit(to, 1, kind + checksum(kind + rest) + rest)

    def reset(self, to, segment):
        """Connections are refused (RFC 793)."""
        ports = segment[2:4] + segment[:2]
        number = struct.unpack("!I", segment[4:8])[0] + bool(segment[13] & 2)
        head = ports + struct.pack("!IIBBHHH", 0, number & 0xFFFFFFFF, 0x50, 0x14, 0, 0, 0)
        total = checksum(self.address + to + struct.pack("!HH", 6, len(head)) + head)
        self.transmit(to, 6, head[:16] + total + head[18:])

    def transmit(self, to, protocol, data):
        """Every destination is on the link (2.6.2); the first packet waits for its neighbour."""
        head = struct.pack("!BBHHHBBH", 0x45, 0, 20 + len(data), 0, 0, 64, protocol, 0)
        head += self.address + to
        packet = head[:10] + checksum(head) + head[12:] + data
        if to == b"\xff" * 4 or to == b"\xa9\xfe\xff\xff":
            self.send(1, BROADCAST + self.mac + b"\x08\x00" + packet)
        elif to[0] & 0xF0 == 0xE0:
            group = b"\x01\x00\x5e" + bytes([to[1] & 0x7F]) + to[2:]
            self.send(1, group + self.mac + b"\x08\x00" + packet)
        elif to in self.neighbours and self.neighbours[to][1] > self.now:
            self.send(1, self.neighbours[to][0] + self.mac + b"\x08\x00" + packet)
        else:
            self.waiting[to] = [packet]
            self.send(1, arp(1, self.mac, self.address, bytes(6), to))

    def act(self, name, values):
        if not self.in_use():
            raise Refused("no address to send from")
        to = octets_of(values["address"])
        if name == "talk-ping":
            self.transmit_icmp(to, b"\x08\0", b"\0\x01\0\x01")
        elif name == "talk-udp":
            self.transmit(to, 17, struct.pack("!HHHH", 49152, 9, 16, 0) + bytes(8))
        else:
            raise Refused("nothing is known of " + name)


if __name__ == "__main__":
    serve(Host, "example-host 1" + (" with the fault " + FAULT if FAULT else ""))
