// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * An address outside of 169.254/16 is no link-local one, however near: what is for it goes by the
 * algorithm that RFC 1122 section 3.3.1.1 demands of every host. A host whose remote traffic does
 * not use the gateway has none, as far as the tester can tell.
 */
public final class NearPrefixToGateway extends Check {

  public static final Criterion CRITERION =
      Criterion.must("near-prefix-to-gateway", "2.8-03", "808-812, 898-900, RFC 1122 3.3.1.1")
          .of(Layer.IP);

  /** As much of an address as neighbours of the prefix have in common with it, roughly. */
  private static final int FIRST_OCTETS = 0xFC00_0000;

  private static final Ipv4Address PREFIX = Ipv4Address.parse("169.254.0.0");

  public NearPrefixToGateway() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var traffic = new Traffic(exam.record());
    var near =
        traffic.occasions().stream()
            .map(Traffic.Occasion::to)
            .filter(NearPrefixToGateway::isNear)
            .distinct()
            .toList();
    return near.isEmpty()
        ? exam.notReached("the host had nothing to send near the prefix")
        : exam.all(near.stream().map(to -> outcome(exam, traffic, to)).toList());
  }

  private static boolean isNear(Ipv4Address address) {
    return !address.isLinkLocal() && ((address.bits() ^ PREFIX.bits()) & FIRST_OCTETS) == 0;
  }

  private static Outcome outcome(Examination exam, Traffic traffic, Ipv4Address to) {
    var handed = traffic.handedToGateway();
    if (handed.isEmpty()) {
      return traffic
          .deadline()
          .flatMap(exam::pending)
          .orElseGet(() -> exam.notReached("the host does not use the gateway at all"));
    }
    var question = traffic.resolution(to);
    if (question.isPresent()) {
      return isFromLinkLocal(question.get())
          ? exam.notReached("it is sent from the link-local address, for which it is right")
          : exam.violated("taken for link-local: " + question.get(), question.get());
    }
    var packets = traffic.packetsTo(to);
    return packets.stream()
        .filter(packet -> !handed.contains(packet))
        .findFirst()
        .map(packet -> exam.violated("not through the gateway: " + packet, packet))
        .orElseGet(
            () ->
                packets.isEmpty()
                    ? nothing(exam, traffic, to, handed.get(0))
                    : exam.satisfied(packets.get(0) + ", through the gateway"));
  }

  /** From there everything is sent straight to its destination (827-830, 842-843). */
  private static boolean isFromLinkLocal(Frame question) {
    return question.arp().filter(arp -> arp.senderProtocol().isLinkLocal()).isPresent();
  }

  private static Outcome nothing(Examination exam, Traffic traffic, Ipv4Address to, Frame handed) {
    return traffic
        .deadline()
        .flatMap(exam::pending)
        .orElseGet(() -> exam.warned("nothing is sent to " + to, handed));
  }
}
