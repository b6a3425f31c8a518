// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.jspecify.annotations.Nullable;

/** What a host is after, or has, while its frames come in. */
final class Standing {

  /** Longer than any gap between the probes of a test. */
  private static final Duration PAUSE = Duration.ofSeconds(20);

  /** Whoever uses an address so long after his last probe takes his test for passed. */
  private static final Duration TESTED = Duration.ofMillis(1_750);

  /** Probes that go on after an early use belong to the same test. */
  private static final Duration GOING_ON = Duration.ofSeconds(5);

  /** A claim is announced within this time. */
  private static final Duration JUST = Duration.ofSeconds(10);

  /** So long a host that has met a conflict may take until it is after another address. */
  static final Duration AFTERMATH = Duration.ofSeconds(330);

  private static final long NEVER = Long.MIN_VALUE / 2;

  private final MacAddress mac;
  private @Nullable Ipv4Address candidate;
  private @Nullable Ipv4Address held;
  private long probed = NEVER;
  private long conflict = NEVER;
  private boolean claimed;

  /** When it claimed its address. */
  private long settled = NEVER;

  Standing(MacAddress mac) {
    this.mac = mac;
  }

  /** Whether a probe at this time begins anew, and does not go on with what was before. */
  boolean isBegunAnewBy(long nanos) {
    if (isSince(conflict, nanos, AFTERMATH)) {
      return false;
    }
    if (held == null) {
      return !isSince(probed, nanos, PAUSE);
    }
    return claimed || !isSince(probed, nanos, GOING_ON);
  }

  /** Whether the host has claimed its address a moment ago. */
  boolean hasJustClaimed(long nanos) {
    return claimed && isSince(probed, nanos, JUST) && isSince(settled, nanos, JUST);
  }

  /** Whether the host has its address for good: no conflict and no test in the last minutes. */
  boolean isSettled(long nanos) {
    return held != null
        && !isSince(conflict, nanos, AFTERMATH.plusMinutes(1))
        && !isSince(probed, nanos, Duration.ofMinutes(1));
  }

  private static boolean isSince(long event, long nanos, Duration time) {
    return event != NEVER && nanos - event <= time.toNanos();
  }

  /** The host probes an address. */
  void probes(Ipv4Address target, long nanos) {
    if (!target.equals(held)) {
      held = null;
    }
    candidate = target;
    probed = nanos;
    claimed = false;
  }

  /** The host uses an address. */
  void uses(Ipv4Address address, long nanos) {
    if (probed == NEVER || !isSince(probed, nanos, TESTED)) {
      settled = claimed ? settled : nanos;
      claimed = true;
    }
    if (!address.equals(held)) {
      conflict = address.equals(candidate) || held == null ? NEVER : conflict;
      held = address;
    }
  }

  /** A new life begins. */
  void forget() {
    held = null;
    claimed = false;
    candidate = null;
    probed = NEVER;
    conflict = NEVER;
  }

  /** The host hears an ARP packet of somebody else. */
  void hears(ArpPacket arp, long nanos) {
    var address = arp.isProbe() ? arp.targetProtocol() : arp.senderProtocol();
    boolean own = address.equals(held) && !arp.isProbe() || held == null && isCandidate(address);
    if (own && !arp.senderHardware().equals(mac)) {
      conflict = nanos;
    }
  }

  /** Whether an ARP packet is said from the address of the host, or probes it. */
  boolean isSaidFromOwn(ArpPacket arp) {
    return arp.senderProtocol().equals(held) || arp.isProbe();
  }

  private boolean isCandidate(Ipv4Address address) {
    return address.equals(candidate);
  }
}
