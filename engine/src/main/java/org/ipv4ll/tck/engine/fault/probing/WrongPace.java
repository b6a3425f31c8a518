// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.probing;

import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.weak;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Constants;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Repeated;
import org.ipv4ll.tck.engine.fault.injection.Unprobed;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Pacing;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Too few, too many, too fast or too slow probes (section 2.2.1). */
public final class WrongPace {

  private WrongPace() {}

  static List<Deviation> all() {
    return Stream.of(probing(), aftermath()).flatMap(List::stream).toList();
  }

  private static List<Deviation> probing() {
    return List.of(
        fault("M-PRB-01", Unprobed.HOST),
        fault("M-PRB-02", Constants.host(t -> t.probeNum = 1)),
        fault("M-PRB-03", Constants.host(t -> t.probeNum = 2)),
        weak("M-PRB-04", Constants.host(t -> t.probeNum = 4)),
        fault("M-PRB-05", probing(ofMillis(1500))),
        weak("M-PRB-06", Constants.host(t -> t.probeWait = ZERO)),
        weak("M-PRB-07", Constants.host(t -> t.probeWait = ofSeconds(5))),
        weak("M-PRB-08", HostFactory.of(Rules.RFC3927.with(fixedWait()))),
        fault("M-PRB-09", Constants.host(t -> t.probeMin = ofMillis(500))),
        weak("M-PRB-10", Constants.host(t -> t.probeMax = ofSeconds(3))),
        weak("M-PRB-11", gap(ofMillis(1500))),
        fault("M-PRB-12", gap(ofMillis(200))),
        fault("M-PRB-13", gap(ZERO)),
        fault("M-PRB-14", Constants.host(WrongPace::thousandth)),
        fault(
            "M-PRB-27", Repeated.whileInUse(HostFactory.RFC3927, ofSeconds(60), WrongPace::round)),
        fault("M-PRB-67", probing(ofMinutes(30))),
        fault("M-PRB-28", Constants.host(t -> t.announceWait = ZERO)),
        fault("M-PRB-29", Constants.host(t -> t.announceWait = ofSeconds(1))),
        weak("M-PRB-30", Constants.host(t -> t.announceWait = ofSeconds(5))),
        weak("M-PRB-38", Constants.host(t -> t.probeNum = 5)),
        weak("M-PRB-39", Constants.host(WrongPace::longGaps)),
        weak("M-PRB-40", Repeated.once(HostFactory.RFC3927, ofSeconds(30), WrongPace::probe)),
        weak("M-PRB-41", Constants.host(t -> t.announceWait = ofSeconds(12))));
  }

  private static List<Deviation> aftermath() {
    return List.of(
        fault(
            "M-PRB-37",
            Repeated.afterDefence(HostFactory.RFC3927, ofSeconds(15), WrongPace::probe)));
  }

  private static void longGaps(Constants t) {
    t.probeMin = ofMillis(1500);
    t.probeMax = ofMillis(2500);
  }

  private static HostFactory gap(Duration gap) {
    return Constants.host(
        t -> {
          t.probeMin = gap;
          t.probeMax = gap;
        });
  }

  private static Pacing fixedWait() {
    return new Pacing() {
      @Override
      public Duration beforeFirstProbe(Timing timing, SplittableRandom random) {
        return timing.probeWait();
      }
    };
  }

  private static void thousandth(Constants t) {
    t.probeWait = t.probeWait.dividedBy(1000);
    t.probeMin = t.probeMin.dividedBy(1000);
    t.probeMax = t.probeMax.dividedBy(1000);
    t.announceWait = t.announceWait.dividedBy(1000);
    t.announceInterval = t.announceInterval.dividedBy(1000);
    t.rateLimitInterval = t.rateLimitInterval.dividedBy(1000);
    t.defendInterval = t.defendInterval.dividedBy(1000);
  }

  /** One more probe for the address in use, again and again. */
  public static HostFactory probing(Duration interval) {
    return Repeated.whileInUse(HostFactory.RFC3927, interval, WrongPace::probe);
  }

  private static void round(Ipv4Address address, Interposed host) {
    probe(address, host);
    host.after(ofMillis(1400), () -> probe(address, host));
    host.after(ofMillis(2900), () -> probe(address, host));
  }

  static void probe(Ipv4Address address, Interposed host) {
    if (host.watch().isClaimed(address)) {
      host.emit(ArpPacket.probe(host.watch().mac(), address).broadcast());
    }
  }
}
