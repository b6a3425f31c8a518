// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputFilter;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.injection.Repeated;
import org.ipv4ll.tck.engine.fault.injection.Speech;
import org.ipv4ll.tck.engine.fault.probing.WrongPace;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.ArpSpeech;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** ARP in use: what is answered, and to whom it is said (sections 2.5, 2.7 and RFC 826). */
final class WrongAnswers {

  private WrongAnswers() {}

  static List<Deviation> all() {
    return Stream.of(answers(), unasked()).flatMap(List::stream).toList();
  }

  private static List<Deviation> answers() {
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
        fault("M-DEF-30", Speech.reply(WrongAnswers::byRequester)),
        grey(
            "M-DEF-31", Speech.reply((own, request) -> ArpPacket.reply(own, request).broadcast())));
  }

  private static List<Deviation> unasked() {
    return List.of(
        weak(
            "M-DEF-34",
            Repeated.whileInUse(HostFactory.RFC3927, ofSeconds(30), Gratuitous::announce)),
        fault("M-DEF-35", WrongPace.probing(ofSeconds(30))),
        fault("M-DEF-36", Reaction.afterHearing(HostFactory.RFC3927, WrongAnswers::answerAll)));
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
