// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * What one interface of a host said, from one activation of the interface to the next.
 *
 * @param mac its hardware address
 * @param host what it sent, in order
 * @param cause why it became active
 * @param until when this ended, or up to when it was seen
 */
public record Life(MacAddress mac, List<Frame> host, Cause cause, Instant until) {

  /** Why an interface becomes active. */
  public enum Cause {
    STARTED,
    RESTARTED,
    /** The cable was out. */
    PLUGGED,
    /** What it was active with, such as a routable address, is gone. */
    OTHER
  }

  public Life {
    host = List.copyOf(host);
  }

  /** Every attempt to claim, in order. */
  public List<Attempt> attempts() {
    return Attempt.in(host);
  }

  /** The first frame that fits. */
  public Optional<Frame> first(Predicate<Frame> fits) {
    return host.stream().filter(fits).findFirst();
  }

  /**
   * Every probe for a candidate. A host that is after no link-local address at all, and speaks from
   * no routable one, has no reason to ask for a routable one: that is its candidate, then.
   */
  public List<Frame> candidateProbes() {
    boolean hasOther = host.stream().anyMatch(f -> isAboutLinkLocal(f) || f.isFromRoutable());
    return host.stream().filter(f -> f.isProbe() || (!hasOther && f.isRoutableProbe())).toList();
  }

  private static boolean isAboutLinkLocal(Frame frame) {
    return frame
        .arp()
        .filter(
            arp ->
                arp.senderProtocol().isLinkLocal()
                    || arp.isProbe() && arp.targetProtocol().isLinkLocal())
        .isPresent();
  }

  /**
   * All lives in a record. How often the further links became active is known only as long as no
   * cable was pulled and nothing was started anew.
   */
  static List<Life> in(CaseRecord record) {
    var lives = new ArrayList<Life>();
    var edges = Activation.in(record);
    IntStream.range(0, edges.size()).mapToObj(i -> life(record, edges, i)).forEach(lives::add);
    if (record.hasOneActivation()) {
      record.links().stream()
          .skip(1)
          .map(l -> new Life(l.mac(), l.host(), Cause.STARTED, seen(record, l.host())))
          .forEach(lives::add);
    }
    return lives;
  }

  private static Life life(CaseRecord record, List<Activation> edges, int i) {
    var from = edges.get(i);
    boolean last = i == edges.size() - 1;
    int to = last ? Integer.MAX_VALUE : edges.get(i + 1).mark();
    var said = record.host(from.mark()).stream().filter(f -> f.index() < to).toList();
    var until = last ? seen(record, said) : edges.get(i + 1).ended();
    return new Life(record.mac(), said, from.cause(), until);
  }

  /** A frame may be there before everything up to its time is. */
  private static Instant seen(CaseRecord record, List<Frame> said) {
    return said.stream()
        .map(Frame::at)
        .filter(at -> at.isAfter(record.end()))
        .max(Comparator.naturalOrder())
        .orElse(record.end());
  }
}
