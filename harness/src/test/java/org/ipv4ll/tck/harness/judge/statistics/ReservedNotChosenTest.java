// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedNotChosenTest {

  private final ReservedNotChosen check = new ReservedNotChosen();

  private static Hosts trying(String... addresses) {
    var hosts = new Hosts();
    for (var address : addresses) {
      hosts.tries(Ipv4Address.parse(address));
    }
    return hosts;
  }

  @Test
  void isSatisfiedByTheWholeRange() {
    satisfied(trying("169.254.1.0", "169.254.254.255").records().judge(check, 100));
  }

  @ParameterizedTest
  @ValueSource(strings = {"169.254.0.0", "169.254.0.255", "169.254.255.0", "169.254.255.255"})
  void accusesReservedAddresses(String address) {
    failed(
        trying("169.254.1.0", address).records().judge(check, 100),
        "1 of 2 candidates are reserved: [" + address + "]");
  }

  @Test
  void leavesAddressesOutsideThePrefixAlone() {
    undecided(
        trying("254.169.7.9", "10.9.9.9").records().judge(check, 100),
        "no host is after a link-local address",
        "tested-before-use");
  }
}
