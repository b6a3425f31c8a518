// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.mutant.Mutant.fault;
import static org.ipv4ll.tck.engine.mutant.Mutant.grey;
import static org.ipv4ll.tck.engine.mutant.Mutant.weak;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.rules.ArpSpeech;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** ARP in use: what is answered, and to whom it is said (sections 2.5, 2.7 and RFC 826). */
final class AnsweringMutants {

  private AnsweringMutants() {}

  static List<Mutant> all() {
    return Stream.of(answers(), unasked()).flatMap(List::stream).toList();
  }

  private static List<Mutant> answers() {
    return List.of(
        fault("M-DEF-26", OutputFilter.arp(HostFactory.RFC3927, ArpTest.REPLY)),
        fault(
            "M-DEF-27",
            OutputFilter.arp(
                HostFactory.RFC3927,
                (said, host) -> said.arp().isReply() && said.isFor(Ipv4Address.ANY))),
        fault(
            "M-DEF-28",
            Speech.reply(
                (own, request) -> ArpPacket.reply(own, request).unicast(request.senderHardware()))),
        fault("M-DEF-29", Speech.speaking(unicastRefresh())),
        fault("M-DEF-30", Speech.reply(AnsweringMutants::byRequester)),
        grey(
            "M-DEF-31", Speech.reply((own, request) -> ArpPacket.reply(own, request).broadcast())));
  }

  private static List<Mutant> unasked() {
    return List.of(
        weak(
            "M-DEF-34",
            Repeated.whileInUse(HostFactory.RFC3927, ofSeconds(30), Gratuitous::announce)),
        fault("M-DEF-35", ProbingMutants.probing(ofSeconds(30))),
        fault("M-DEF-36", Reaction.afterHearing(HostFactory.RFC3927, AnsweringMutants::answerAll)));
  }

  private static ArpSpeech unicastRefresh() {
    return new ArpSpeech() {
      @Override
      public EthernetFrame refresh(
          MacAddress own, Ipv4Address from, Ipv4Address target, MacAddress known) {
        return request(own, from, target).to(known);
      }
    };
  }

  private static EthernetFrame byRequester(MacAddress own, ArpPacket request) {
    var reply = ArpPacket.reply(own, request);
    return reply.senderProtocol().isLinkLocal() && request.senderProtocol().isLinkLocal()
        ? reply.broadcast()
        : reply.unicast(request.senderHardware());
  }

  /** Only where it is in use itself, so that its own probing stays what it should be. */
  private static void answerAll(ArpFrame heard, Interposed host) {
    var arp = heard.arp();
    var wanted = arp.targetProtocol();
    if (arp.isRequest()
        && !heard.isFrom(wanted)
        && wanted.isLinkLocal()
        && host.watch().claimed().filter(own -> !own.equals(wanted)).isPresent()) {
      host.emit(ArpPacket.reply(host.watch().mac(), arp).broadcast());
    }
  }
}
