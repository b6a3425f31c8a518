// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

/** What a capture has to show so that a question about a host can be answered. */
enum Needs {
  PROBE("a probe of the host"),
  CLAIM(
      "a capture that begins before the interface becomes active and lasts until the address is"
          + " announced"),
  START("the moment at which its link comes up: --link-up"),
  DENIAL("a conflict while the host probes"),
  MANY_DENIALS("more than ten conflicts while the host probes"),
  CONFLICT("a conflict with the address that the host uses"),
  TWO_CONFLICTS("two conflicts within ten seconds with the address that the host uses"),
  REPLY("a question for the address, and a capture where the answer passes"),
  TRAFFIC("packets of the host from its link-local address"),
  LEASE("a DHCP lease of the host");

  private final String words;

  Needs(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
