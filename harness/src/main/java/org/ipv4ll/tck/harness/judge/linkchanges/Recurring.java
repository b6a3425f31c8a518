// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.linkchanges;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.arp.ArpAnswer;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.Life;
import org.ipv4ll.tck.harness.record.LinkRecord;

/** Something that a host must not do again and again with an address that it has claimed. */
abstract class Recurring extends Check {

  /** What is done once and belongs together is over by then. */
  private static final Duration TOGETHER = Duration.ofSeconds(10);

  /** What came once may come again within this time, or as long after as it came. */
  private static final Duration AGAIN = Duration.ofSeconds(60);

  private final String what;

  /**
   * @param what it is, in words, such as {@code a probe}
   */
  Recurring(Criterion criterion, String what) {
    super(criterion);
    this.what = what;
  }

  /** Whether the host did it with this frame, about an address that it has claimed before. */
  abstract boolean concerns(Frame deed, Frame claim, LinkRecord link);

  /** What to say of a host that did it once only. */
  abstract Outcome once(Examination exam, Frame deed, String text);

  @Override
  protected final Outcome examine(Examination exam) {
    var watched = watched(exam.record());
    if (watched.isEmpty() || exam.record().host().stream().noneMatch(Recurring::uses)) {
      return HoldsNoAddress.notReached(exam);
    }
    var outcome =
        exam.all(
            exam.record().links().stream().map(link -> judged(exam, link, watched.get())).toList());
    return outcome instanceof Outcome.Satisfied
        ? question(exam.record()).flatMap(asked -> dead(exam, asked)).orElse(outcome)
        : outcome;
  }

  /** The first question for the claimed address by which the watch ends, if it ends so. */
  private static Optional<Frame> question(CaseRecord record) {
    return record
        .last(Act.Asked.class)
        .filter(asked -> asked.mark() > record.watchedFrom() && !asked.questions().isEmpty())
        .filter(asked -> record.last(Act.Watched.class).isPresent())
        .map(asked -> record.frames().get(asked.questions().get(0)));
  }

  /** Who is not there any more does nothing again and again. */
  private static Optional<Outcome> dead(Examination exam, Frame asked) {
    return exam.record().host(asked.index()).isEmpty()
        ? exam.pending(asked.at().plus(exam.settings().patience()))
            .or(
                () ->
                    Optional.of(
                        exam.notReached(
                            "nothing is heard of the host after the watch",
                            ArpAnswer.CRITERION.id())))
        : Optional.empty();
  }

  /** From when on nobody gives the host a cause. */
  private static Optional<Instant> watched(CaseRecord record) {
    var watch = record.last(Act.Watched.class).map(Act::at);
    return watch.isPresent() ? watch : record.last(Act.Joined.class).map(Act::at);
  }

  private Outcome judged(Examination exam, LinkRecord link, Instant watched) {
    var times =
        times(stretches(exam.record(), link).flatMap(s -> deeds(s, link, watched)).toList());
    if (times.isEmpty()) {
      return exam.satisfied();
    }
    var first = times.get(0);
    if (times.size() > 1) {
      var text = "%s without any cause, again and again: %s".formatted(what, times.get(1).frame);
      return exam.violated(text, times.get(1).frame, first.frame);
    }
    var age = Duration.between(first.claim.at(), first.frame.at());
    var longer = age.compareTo(AGAIN) > 0 ? age : AGAIN;
    return exam.pending(first.frame.at().plus(longer).plus(TOGETHER))
        .orElseGet(() -> once(exam, first.frame, what + " without any cause: " + first.frame));
  }

  private record Deed(Frame frame, Frame claim) {}

  /** What is claimed before an interface becomes active anew is to be tested again (565-592). */
  private static Stream<List<Frame>> stretches(CaseRecord record, LinkRecord link) {
    return link.equals(record.links().get(0))
        ? record.lives().stream().filter(life -> life.mac().equals(link.mac())).map(Life::host)
        : Stream.of(link.host());
  }

  private Stream<Deed> deeds(List<Frame> said, LinkRecord link, Instant watched) {
    var claims = new LinkedHashMap<Ipv4Address, Frame>();
    var deeds = new ArrayList<Deed>();
    for (var frame : said) {
      if (!frame.at().isBefore(watched)) {
        claims.values().stream()
            .filter(claim -> concerns(frame, claim, link))
            .forEach(claim -> deeds.add(new Deed(frame, claim)));
      }
      if (uses(frame)) {
        claims.putIfAbsent(sender(frame), frame);
      }
    }
    return deeds.stream();
  }

  /** The first of each group that belongs together. */
  private static List<Deed> times(List<Deed> deeds) {
    var times = new ArrayList<Deed>();
    for (var deed : deeds) {
      if (times.isEmpty()
          || deed.frame.at().isAfter(times.get(times.size() - 1).frame.at().plus(TOGETHER))) {
        times.add(deed);
      }
    }
    return times;
  }

  private static boolean uses(Frame frame) {
    return frame.arp().map(ArpPacket::senderProtocol).filter(Ipv4Address::isLinkLocal).isPresent();
  }

  /** The sender IP address of an ARP packet. */
  static Ipv4Address sender(Frame frame) {
    return frame.arp().map(ArpPacket::senderProtocol).orElse(Ipv4Address.ANY);
  }
}
