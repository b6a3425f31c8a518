// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage;
import org.ipv4ll.tck.engine.fault.announcing.MulticastDns;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.DelayedOutput;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Evidence;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputRewrite;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.interfaces.LeaseSeeking;
import org.ipv4ll.tck.engine.fault.interfaces.WrongTransition;
import org.ipv4ll.tck.engine.fault.variants.attachment.Igmp;
import org.ipv4ll.tck.engine.fault.variants.routable.DhcpFirst;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.DefencePolicy;
import org.ipv4ll.tck.engine.rules.Pacing;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.rules.UniformSelection;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Hosts that conform, each in its own way: what a strict suite may be too strict for. */
final class ChoiceVariants {

  private ChoiceVariants() {}

  static List<Deviation> all() {
    return Stream.of(rules(), times(), memory(), sending(), dhcp()).flatMap(List::stream).toList();
  }

  private static List<Deviation> rules() {
    return List.of(
        variant("V-01", by(Rules.RFC3927.with(DefencePolicy.YIELD))),
        variant("V-02", HostFactory.RFC3927),
        variant("V-03", HostFactory.RFC3927),
        variant("V-04", Constants.host(t -> t.maxConflicts = 9)),
        variant("V-05", HostFactory.RFC3927));
  }

  private static List<Deviation> times() {
    return List.of(
        variant("V-06", SlowLimit.HOST),
        variant("V-07", HostFactory.each(() -> Rules.RFC3927.with(new NoFirstWait()))),
        variant("V-08", HostFactory.each(() -> Rules.RFC3927.with(new Extremes()))),
        variant("V-09", Constants.host(t -> t.announceWait = ofMillis(2300))),
        variant("V-10", HostFactory.RFC3927),
        variant("V-11", Shy.HOST));
  }

  private static List<Deviation> memory() {
    return List.of(
        variant("V-13", ChoiceVariants::forgetful),
        variant("V-14", ChoiceVariants::unseeded),
        variant("V-20", Evidence.also((f, arp, x, own) -> f.source().equals(arp.senderHardware()))),
        variant(
            "V-21",
            Evidence.whileProbing(
                Evidence.Test.PROBING.or(
                    (f, arp, x, own) ->
                        arp.isProbe()
                            && arp.targetProtocol().equals(x)
                            && !arp.senderHardware().equals(own)))),
        variant("V-29", HostFactory.RFC3927));
  }

  private static List<Deviation> sending() {
    return List.of(
        variant("V-12", OutputRewrite.bytes(HostFactory.RFC3927, ChoiceVariants::padded)),
        variant("V-22", Reaction.after(HostFactory.RFC3927, ChoiceVariants::joinGroup)),
        variant("V-23", Reaction.after(HostFactory.RFC3927, ChoiceVariants::reverseQuery)),
        variant("V-24", OutputRewrite.bytes(HostFactory.RFC3927, TimeToLive::highest)),
        variant(
            "V-25", DelayedOutput.arp(HostFactory.RFC3927, ArpTest.ANNOUNCEMENT, ofMillis(280))));
  }

  private static List<Deviation> dhcp() {
    return List.of(
        variant("V-15", LeaseSeeking.inParallel()),
        variant("V-16", DhcpFirst.HOST),
        variant("V-17", LeaseSeeking.inParallel()),
        variant("V-18", by(Rules.RFC3927.with(WrongTransition.kept(Duration.ZERO)))),
        variant("V-19", by(Rules.RFC3927.with(WrongTransition.kept(ofSeconds(20))))));
  }

  private static HostFactory by(Rules rules) {
    return HostFactory.of(rules);
  }

  private static Host forgetful(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    return HostFactory.RFC3927.create(mac, Optional.empty(), seed);
  }

  private static Host unseeded(MacAddress mac, Optional<Ipv4Address> remembered, long seed) {
    var boot = new MacAddress(mac.bits() ^ new SplittableRandom(seed).nextLong());
    var rules = Rules.RFC3927.withSelection(m -> new UniformSelection(boot));
    return HostFactory.host(mac, rules, remembered, seed);
  }

  private static byte[] padded(byte[] frame) {
    var padded = Arrays.copyOf(frame, Math.max(64, frame.length));
    Arrays.fill(padded, frame.length, padded.length, (byte) 0xA5);
    return padded;
  }

  private static void joinGroup(Output output, Interposed host) {
    if (ArpFrame.in(output).filter(said -> said.arp().isProbe()).isPresent()) {
      host.emit(Igmp.report(host.watch().mac()));
      var mac = host.watch().mac();
      host.emit(DhcpMessage.of(DhcpMessage.Type.DISCOVER, 1, mac).broadcast());
    }
  }

  private static void reverseQuery(Output output, Interposed host) {
    if (output instanceof Output.AddressClaimed claim) {
      var query = MulticastDns.reverseQuery(host.watch().mac(), claim.address());
      host.after(ofMillis(500), () -> host.emit(query));
    }
  }

  private static final class NoFirstWait implements Pacing {

    private boolean later;

    @Override
    public Duration beforeFirstProbe(Timing timing, SplittableRandom random) {
      var wait = later ? RFC3927.beforeFirstProbe(timing, random) : Duration.ZERO;
      later = true;
      return wait;
    }
  }

  private static final class Extremes implements Pacing {

    private boolean shortest;

    @Override
    public Duration betweenProbes(Timing timing, SplittableRandom random) {
      shortest = !shortest;
      return shortest ? timing.probeMin() : timing.probeMax();
    }
  }
}
