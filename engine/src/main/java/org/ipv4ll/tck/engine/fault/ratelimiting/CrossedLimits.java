// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.ratelimiting;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Meddling;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.RateLimit;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Datagram;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Interfaces of one host that share their limit, and packets (sections 3.2 and 3.4). */
final class CrossedLimits {

  private CrossedLimits() {}

  static List<Deviation> all() {
    return List.of(
        grey(
            "M-RTL-14",
            Meddling.host(
                interfaces -> oneLimit(), interfaces -> interfaces, CrossedLimits::correct)),
        fault("M-RTL-71", Meddling.host(CrossedLimits::forwards)));
  }

  private static void correct(int port, Input input, Meddling host) {
    host.pass(port, input);
  }

  private static HostFactory oneLimit() {
    var shared = new RateLimit(Timing.RFC3927);
    return HostFactory.of(Rules.RFC3927.withRateLimit(timing -> shared));
  }

  /** To every station there: it asks nobody by ARP. */
  private static void forwards(int port, Input input, Meddling host) {
    host.pass(port, input);
    input
        .frame()
        .filter(frame -> frame.destination().equals(host.mac(port)))
        .flatMap(Ipv4Datagram::decode)
        .filter(datagram -> isOfOthers(datagram.packet(), host.claimed(port)))
        .ifPresent(datagram -> host.others(port).forEach(to -> forward(datagram, to, host)));
  }

  private static boolean isOfOthers(Ipv4Packet packet, Optional<Ipv4Address> claimed) {
    return packet.timeToLive() > 1 && claimed.filter(packet.destination()::equals).isEmpty();
  }

  private static void forward(Ipv4Datagram datagram, int to, Meddling host) {
    var less = datagram.withTimeToLive(datagram.packet().timeToLive() - 1);
    host.say(to, less.frame(host.mac(to), MacAddress.BROADCAST));
  }
}
