// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.conflict;

import java.util.List;

/**
 * One packet of each kind of value that its fields can have, for the states of a host that take too
 * long to come to for a case of each kind. The names are those of {@link
 * org.ipv4ll.tck.harness.drive.Stimuli}.
 */
final class EveryKind {

  static final List<String> CONFLICTS =
      List.of(
          "an ARP reply with the target hardware address 06:00:00:00:00:77",
          "an ARP request with the target hardware address of the host",
          "an ARP probe with the target hardware address ff:ff:ff:ff:ff:ff",
          "an ARP reply with the target IP address of its sender",
          "an ARP request with the target IP address 0.0.0.0",
          "an ARP probe with 18 leftovers behind it",
          "an ARP reply with the Ethernet destination of the host",
          "an ARP request with the Ethernet destination of the host",
          "an ARP announcement");

  static final List<String> FURTHER_CONFLICTS =
      List.of(
          "an ARP reply with the target IP address 192.0.2.77",
          "an ARP request with the target IP address 255.255.255.255",
          "an ARP reply with the target IP address 169.254.255.255",
          "an ARP request with 18 zeros behind it",
          "an ARP reply with the target hardware address 00:00:00:00:00:00");

  static final List<String> SENDERS =
      List.of(
          "an ARP request with the sender hardware address 00:00:00:00:00:00",
          "an ARP probe with the sender hardware address 33:33:00:00:00:01",
          "an ARP reply with the sender hardware address ff:ff:ff:ff:ff:ff");

  static final List<String> QUESTIONS =
      List.of(
          "an ordinary ARP request",
          "an ordinary ARP request with the sender hardware address 00:00:00:00:00:00",
          "an ordinary ARP request with the sender hardware address 33:33:00:00:00:01",
          "an ordinary ARP request with the sender hardware address ff:ff:ff:ff:ff:ff",
          "an ordinary ARP request with the target hardware address of the host",
          "an ordinary ARP request with the target hardware address ff:ff:ff:ff:ff:ff",
          "an ordinary ARP request with the target hardware address 06:00:00:00:00:77",
          "an ordinary ARP request with the sender IP address 192.0.2.77",
          "an ordinary ARP request with the sender IP address 255.255.255.255",
          "an ordinary ARP request with the sender IP address 224.0.0.251",
          "an ordinary ARP request with the Ethernet destination of the host",
          "an ordinary ARP request with 18 leftovers behind it",
          "an ordinary ARP request with the Ethernet source 06:00:00:00:00:77");

  static final List<String> UNRELATED =
      List.of(
          "an announcement of another link-local address",
          "an announcement of the address beside it",
          "an ARP reply for 10.1 with the same low 16 bits",
          "an ARP reply with the sender IP address 192.0.2.77",
          "an ARP reply with the sender IP address 255.255.255.255",
          "an ARP reply with the hardware type 15",
          "an ARP reply with the protocol type 0x86DD");

  static final List<String> ODD =
      List.of(
          "an ARP reply from nobody",
          "an ARP reply with the operation 0",
          "an ARP reply with the operation 3",
          "an ARP reply with the operation 9",
          "an ARP reply with the operation 0xFFFF",
          "an ARP reply with the hardware length 8",
          "an ARP reply with the protocol length 6",
          "a conflict cut to 27 octets",
          "a conflict on VLAN 7");

  private EveryKind() {}
}
