// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputRewrite;
import org.ipv4ll.tck.engine.fault.injection.Speech;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.ArpSpeech;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Questions that are not answered, or not by broadcast, because of who asks and when. */
final class MissingAnswers {

  private static final int MOST_ANSWERS = 50;
  private static final int HOST_OCTET = 0xFF;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private MissingAnswers() {}

  static List<Deviation> all() {
    return Stream.of(askers(), moments(), unicast()).flatMap(List::stream).toList();
  }

  private static List<Deviation> askers() {
    return List.of(
        fault("M-DEF-64", deafTo((heard, host) -> !heard.frame().isBroadcast())),
        fault(
            "M-DEF-65",
            deafTo(
                (heard, host) ->
                    !heard.arp().isProbe() && !heard.arp().senderProtocol().isLinkLocal())),
        fault(
            "M-DEF-67",
            deafTo(
                (heard, host) -> !heard.arp().isProbe() && isEdge(heard.arp().senderProtocol()))),
        fault("M-DEF-68", deafTo((heard, host) -> isEdge(heard.arp().targetProtocol()))));
  }

  private static List<Deviation> moments() {
    return List.of(
        fault("M-DEF-63", Interposed.host(Counted::new)),
        fault("M-DEF-66", Interposed.host(Offended::new)),
        fault("M-DEF-69", Interposed.host(Waiting::new)));
  }

  private static List<Deviation> unicast() {
    return List.of(
        fault(
            "M-DEF-70",
            OutputRewrite.arp(
                HostFactory.RFC3927,
                (said, host) -> said.arp().isReply() && isPassedOn(host.current()),
                (said, host) -> said.frame().to(said.arp().targetHardware()))),
        fault("M-DEF-71", Speech.speaking(new Polling())));
  }

  private static HostFactory deafTo(ArpTest asker) {
    return InputFilter.deafTo((heard, host) -> isQuestion(heard, host) && asker.test(heard, host));
  }

  private static boolean isQuestion(ArpFrame heard, Interposed host) {
    return heard.arp().isRequest()
        && host.watch().isClaimed(heard.arp().targetProtocol())
        && !Conflicts.inUse(heard, host);
  }

  private static boolean isEdge(Ipv4Address address) {
    int octet = address.bits() & HOST_OCTET;
    return octet == 0 || octet == HOST_OCTET;
  }

  private static boolean isPassedOn(Input input) {
    return ArpFrame.in(input)
        .filter(heard -> !heard.frame().source().equals(heard.arp().senderHardware()))
        .isPresent();
  }

  private static final class Polling implements ArpSpeech {

    @Override
    public EthernetFrame refresh(
        MacAddress own, Ipv4Address from, Ipv4Address target, MacAddress known) {
      var question = request(own, from, target);
      return target.isLinkLocal() ? question : question.to(known);
    }
  }

  private static final class Counted implements Interposed.Between {

    private int answers;

    @Override
    public void output(Output output, Interposed host) {
      boolean reply = ArpFrame.in(output).filter(said -> said.arp().isReply()).isPresent();
      answers += reply ? 1 : 0;
      if (!reply || answers <= MOST_ANSWERS) {
        host.emit(output);
      }
    }
  }

  private static final class Offended implements Interposed.Between {

    private final Set<MacAddress> rivals = new HashSet<>();

    @Override
    public void input(Input input, Interposed host) {
      var arp = ArpFrame.in(input);
      arp.filter(heard -> Conflicts.inUse(heard, host))
          .ifPresent(heard -> rivals.add(heard.arp().senderHardware()));
      if (arp.filter(heard -> isQuestion(heard, host))
          .filter(heard -> rivals.contains(heard.arp().senderHardware()))
          .isEmpty()) {
        host.pass(input);
      }
    }
  }

  private static final class Waiting implements Interposed.Between {

    private Instant until = Instant.EPOCH;

    @Override
    public void input(Input input, Interposed host) {
      var arp = ArpFrame.in(input);
      if (arp.filter(heard -> heard.arp().isReply()).isPresent()) {
        until = Instant.EPOCH;
      }
      if (host.now().isAfter(until) || arp.filter(heard -> isQuestion(heard, host)).isEmpty()) {
        host.pass(input);
      }
    }

    @Override
    public void output(Output output, Interposed host) {
      if (ArpFrame.in(output)
          .map(ArpFrame::arp)
          .filter(arp -> arp.isRequest() && !arp.isProbe() && !arp.isAnnouncement())
          .isPresent()) {
        until = host.now().plus(PATIENCE);
      }
      host.emit(output);
    }
  }
}
