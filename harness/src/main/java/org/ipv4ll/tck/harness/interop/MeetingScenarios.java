// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.interop;

import java.time.Duration;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.reports.model.Verdict;

/** Hosts that meet before both have an address (RFC 3927 sections 2.2 and 2.5). */
final class MeetingScenarios {

  private static final Duration ANSWER = Duration.ofSeconds(5);

  private MeetingScenarios() {}

  static InteropVerdict simultaneousStart(InteropTestbed stage) {
    var first = stage.first();
    var second = stage.second();
    stage.joined(true);
    first.start();
    second.start();
    boolean settled =
        stage.await(
            longer(first.patience(), second.patience()),
            () -> first.host().held().isPresent() && second.host().held().isPresent());
    var state = first.holding() + ", " + second.holding();
    if (!settled) {
      return silent(first) || silent(second)
          ? InteropVerdict.open("nothing was heard of one of them: " + state)
          : InteropVerdict.fail("no agreement: " + state);
    }
    boolean both = first.hasClaimedContested() && second.hasClaimedContested();
    return both
        ? InteropVerdict.fail("both claimed the contested address")
        : InteropVerdict.pass(state);
  }

  static InteropVerdict join(InteropTestbed stage) {
    var holder = stage.first();
    var newcomer = stage.second();
    if (!hold(stage, holder)) {
      return InteropVerdict.open(
          holder.name() + " did not take the contested address to begin with");
    }
    stage.pass(Attempt.ANNOUNCED);
    stage.joined(true);
    newcomer.start();
    if (!stage.await(newcomer.patience(), () -> newcomer.host().held().isPresent())) {
      return silent(newcomer)
          ? InteropVerdict.open("nothing was heard of " + newcomer.name())
          : InteropVerdict.fail("no agreement: " + holder.holding() + ", " + newcomer.holding());
    }
    if (newcomer.hasClaimedContested()) {
      return InteropVerdict.fail(
          "%s claims what %s holds%s"
              .formatted(
                  newcomer.name(),
                  holder.name(),
                  defended(newcomer) ? "" : ", which says nothing"));
    }
    return holder.answersForContested()
        ? InteropVerdict.pass(holder.holding() + ", " + newcomer.holding())
        : InteropVerdict.fail(holder.name() + " does not answer for its address any more");
  }

  /** Whether the host heard the other one say that the address is taken. */
  private static boolean defended(InteropHost newcomer) {
    return newcomer.host().trace().all().stream()
        .filter(sighting -> !sighting.fromHost())
        .flatMap(sighting -> sighting.arp().stream())
        .anyMatch(arp -> arp.senderProtocol().equals(newcomer.contested()));
  }

  static InteropVerdict reach(InteropTestbed stage) {
    var agreed = join(stage);
    if (agreed.verdict() != Verdict.PASS) {
      return InteropVerdict.open("they did not get that far: " + agreed.reason());
    }
    var newcomer = stage.second();
    stage.pass(Attempt.ANNOUNCED); // a daemon announces an address before its kernel has it
    int mark = newcomer.host().trace().mark();
    newcomer.ping(newcomer.contested());
    boolean resolved =
        stage.await(ANSWER, () -> isAnswered(newcomer, mark) || knowsWhere(stage, mark));
    if (!resolved) {
      return hasAsked(newcomer, mark)
          ? InteropVerdict.fail("nobody answers for the contested address")
          : InteropVerdict.open(newcomer.name() + " does not ask for the contested address");
    }
    boolean echoed =
        stage.await(ANSWER, () -> hears(newcomer, mark, MeetingScenarios::isEchoReply));
    return InteropVerdict.pass(
        "%s finds %s there, which %s"
            .formatted(
                newcomer.name(),
                stage.first().name(),
                echoed ? "answers the ping" : "does not answer the ping"));
  }

  private static boolean isAnswered(InteropHost newcomer, int mark) {
    return hears(newcomer, mark, s -> s.isReplyFor(newcomer.contested()));
  }

  /** Whether the newcomer has learnt from the conflict where the holder is, and sends there. */
  private static boolean knowsWhere(InteropTestbed stage, int mark) {
    var holder = stage.first().host().mac();
    return stage.second().host().trace().host().stream()
        .filter(sighting -> sighting.index() >= mark && sighting.ip().isPresent())
        .flatMap(sighting -> sighting.ethernet().stream())
        .anyMatch(frame -> frame.destination().equals(holder));
  }

  private static boolean hears(InteropHost party, int mark, Predicate<Frame> what) {
    return party.host().trace().all().stream()
        .skip(mark)
        .anyMatch(sighting -> !sighting.fromHost() && what.test(sighting));
  }

  private static boolean hasAsked(InteropHost party, int mark) {
    return party.host().trace().host().stream()
        .filter(sighting -> sighting.index() >= mark)
        .flatMap(sighting -> sighting.arp().stream())
        .anyMatch(arp -> arp.isRequest() && arp.targetProtocol().equals(party.contested()));
  }

  private static boolean isEchoReply(Frame sighting) {
    return sighting.ip().flatMap(IcmpEcho::decode).filter(IcmpEcho::reply).isPresent();
  }

  /** Starts a host alone and waits until it holds the contested address. */
  static boolean hold(InteropTestbed stage, InteropHost party) {
    party.start();
    return stage.await(party.patience(), party::holdsContested);
  }

  static boolean silent(InteropHost party) {
    return party.host().trace().host().isEmpty();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
