// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.DelayedOutput;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Gratuitous;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.injection.Repeated;
import org.ipv4ll.tck.engine.fault.injection.Speech;
import org.ipv4ll.tck.engine.fault.probing.Vlan;
import org.ipv4ll.tck.engine.fault.variants.attachment.PatientCarrierLoss;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.ArpSpeech;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that conform but are slow, talkative, or not alone behind their port. */
final class NeighbourVariants {

  private static final Ipv4Address PEER = Ipv4Address.parse("169.254.3.3");
  private static final Ipv4Address OFFICE = Ipv4Address.parse("10.0.0.77");
  private static final Ipv4Address OFFICE_ROUTER = Ipv4Address.parse("10.0.0.1");
  private static final MacAddress FORMER_ROUTER = MacAddress.parse("02:00:00:00:11:11");
  private static final int OFFICE_VLAN = 5;
  private static final int STATIONS = 64;

  private NeighbourVariants() {}

  static List<Deviation> all() {
    return Stream.of(answers(), beside(), more()).flatMap(List::stream).toList();
  }

  private static List<Deviation> answers() {
    return List.of(
        variant("V-31", Reaction.afterHearing(HostFactory.RFC3927, NeighbourVariants::answer)),
        variant(
            "V-32",
            DelayedOutput.arp(
                HostFactory.RFC3927,
                (said, host) ->
                    said.arp().isReply() && host.watch().isClaimed(said.arp().senderProtocol()),
                ofMillis(500))),
        variant("V-33", Speech.reply(NeighbourVariants::toEverybody)));
  }

  private static List<Deviation> beside() {
    return List.of(
        variant(
            "V-30",
            Repeated.whileInUse(
                HostFactory.RFC3927,
                ofSeconds(7),
                (x, host) ->
                    host.emit(ArpPacket.request(host.watch().mac(), x, PEER).broadcast()))),
        variant(
            "V-34",
            Reaction.atLinkUp(
                host -> host.emit(Vlan.tagged(OFFICE_VLAN, office(host.watch().mac()))))),
        variant(
            "V-35", Reaction.atLinkUp(host -> host.emit(office(controller(host.watch().mac()))))),
        variant(
            "V-36",
            Reaction.atLinkUp(host -> host.emit(office(host.watch().mac()).to(FORMER_ROUTER)))),
        variant("V-75", Reaction.after(HostFactory.RFC3927, NeighbourVariants::onVlan)));
  }

  private static List<Deviation> more() {
    return List.of(
        variant("V-37", Interposed.host(Reluctant::new)),
        variant("V-38", Reaction.after(HostFactory.RFC3927, NeighbourVariants::scan)),
        variant("V-39", Reaction.after(HostFactory.RFC3927, NeighbourVariants::repeat)),
        variant("V-40", PatientCarrierLoss.of(ofMillis(2200))));
  }

  private static void scan(Output output, Interposed host) {
    if (output instanceof Output.AddressClaimed claim) {
      for (int i = 1; i <= STATIONS; i++) {
        var station = new Ipv4Address(PEER.bits() + i);
        host.after(ofMillis(3000 + 100L * i), () -> look(claim.address(), station, host));
      }
    }
  }

  private static void look(Ipv4Address from, Ipv4Address station, Interposed host) {
    if (host.watch().isClaimed(from) && !station.equals(from)) {
      host.emit(ArpPacket.request(host.watch().mac(), from, station).broadcast());
    }
  }

  private static void repeat(Output output, Interposed host) {
    ArpFrame.in(output)
        .filter(said -> ArpTest.ANNOUNCEMENT.test(said, host))
        .map(said -> Gratuitous.reply(said.arp()))
        .ifPresent(host::emit);
  }

  private static void answer(ArpFrame heard, Interposed host) {
    var arp = heard.arp();
    if (arp.isRequest() && Conflicts.inUse(heard, host) && heard.isFor(arp.senderProtocol())) {
      host.emit(ArpPacket.reply(host.watch().mac(), arp).broadcast());
    }
  }

  private static EthernetFrame toEverybody(MacAddress own, ArpPacket request) {
    if (!request.targetProtocol().isLinkLocal()) {
      return ArpSpeech.RFC3927.reply(own, request);
    }
    return new ArpPacket(
            ArpPacket.REPLY,
            own,
            request.targetProtocol(),
            MacAddress.BROADCAST,
            request.senderProtocol())
        .broadcast();
  }

  private static EthernetFrame office(MacAddress from) {
    return ArpPacket.request(from, OFFICE, OFFICE_ROUTER).broadcast();
  }

  private static MacAddress controller(MacAddress host) {
    return new MacAddress(host.bits() ^ 1);
  }

  private static void onVlan(Output output, Interposed host) {
    ArpFrame.in(output)
        .filter(said -> said.arp().isProbe() && said.arp().targetProtocol().isLinkLocal())
        .ifPresent(said -> host.emit(Vlan.tagged(OFFICE_VLAN, said.frame())));
  }

  private static final class Reluctant implements Interposed.Between {

    private final Map<MacAddress, Instant> answered = new HashMap<>();

    @Override
    public void output(Output output, Interposed host) {
      var asker =
          ArpFrame.in(output)
              .filter(said -> said.arp().isReply())
              .map(said -> said.arp().targetHardware());
      if (asker.map(answered::get).filter(at -> host.now().isBefore(at.plusSeconds(1))).isEmpty()) {
        asker.ifPresent(mac -> answered.put(mac, host.now()));
        host.emit(output);
      }
    }
  }
}
