// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.interfaces;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.grey;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.engine.fault.defending.Haunted;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.Detour;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.OutputFilter;
import org.ipv4ll.tck.engine.fault.injection.OutputRewrite;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Coexistence;
import org.ipv4ll.tck.engine.rules.NextHop;
import org.ipv4ll.tck.engine.rules.Routable;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Link changes and routable addresses (sections 2.2 and 1.9). */
public final class WrongTransition {

  private static final Ipv4Address STATIC = Ipv4Address.parse("169.254.77.77");

  private WrongTransition() {}

  static List<Deviation> all() {
    return List.of(
        fault("M-IFC-01", Interposed.host(Reattached.Oblivious::new)),
        fault("M-IFC-02", Reattached.trusting()),
        grey("M-IFC-03", Reattached.fickle()),
        fault("M-IFC-04", Haunted.by(Output.Reason.LINK_DOWN, true)),
        weak("M-IFC-05", HostFactory.of(Rules.RFC3927.with(beside()))),
        weak("M-IFC-06", HostFactory.of(Rules.RFC3927.with(kept(Duration.ofDays(3650))))),
        fault("M-IFC-07", LeaseSeeking.ending()),
        fault("M-IFC-08", LeaseSeeking.slowedTo(ofMinutes(5))),
        fault("M-IFC-66", LeaseSeeking.halved()),
        fault("M-IFC-67", LeaseSeeking.slowedTo(ofSeconds(100))),
        fault("M-IFC-22", LeaseSeeking.clinging()),
        fault("M-IFC-09", LeaseSeeking.releasing()),
        weak("M-IFC-10", Killing.HOST),
        fault("M-IFC-11", Advertising.HOST),
        grey("M-IFC-16", unruly()),
        fault("M-IFC-18", unclaimed()),
        fault("M-IFC-81", RememberedSource.HOST));
  }

  private static Coexistence beside() {
    return new Coexistence() {
      @Override
      public boolean configuresBeside() {
        return true;
      }
    };
  }

  /** A host that keeps its address for some time beside a routable one. */
  public static Coexistence kept(Duration transition) {
    return new Coexistence() {
      @Override
      public Duration transition() {
        return transition;
      }
    };
  }

  /** A host that takes a lease of the prefix as it takes any other. */
  public static Coexistence credulous() {
    return new Coexistence() {
      @Override
      public boolean accepts(Routable routable) {
        return true;
      }
    };
  }

  /** What is answered for an address that was never claimed is answered as for any other. */
  private static HostFactory unruly() {
    return OutputRewrite.arp(
        HostFactory.of(Rules.RFC3927.with(credulous()).with(routed().rule())),
        (said, host) ->
            said.arp().isReply() && !host.watch().isClaimed(said.arp().senderProtocol()),
        (said, host) -> said.frame().to(said.arp().targetHardware()));
  }

  private static Detour routed() {
    return (source, destination, routable) ->
        routable
            .filter(own -> own.address().isLinkLocal() && destination.isUnicast())
            .filter(own -> !own.contains(destination))
            .flatMap(Routable::gateway)
            .<NextHop>map(NextHop.Resolve::new);
  }

  private static HostFactory unclaimed() {
    var rules =
        Constants.rules(
            t -> {
              t.probeWait = Duration.ZERO;
              t.probeNum = 1;
              t.announceWait = Duration.ZERO;
              t.announceNum = 0;
            });
    return OutputFilter.arp(
        HostFactory.of(rules.withSelection(mac -> () -> STATIC)), ArpTest.PROBE);
  }
}
