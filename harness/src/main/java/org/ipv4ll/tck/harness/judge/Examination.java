// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.features.Level;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.reports.model.Window;
import org.jspecify.annotations.Nullable;

/** A record under one criterion: makes outcomes, and weighs slack, uncertainty and stalls. */
public record Examination(Criterion criterion, CaseRecord record, Settings settings) {

  /** A stall that makes a reaction miss any wait for it. */
  private static final Duration HELD_UP = Duration.ofSeconds(1);

  /** The text sets no time for an answer; more than this is told. */
  private static final Duration PROMPT = Duration.ofSeconds(1);

  private static final String ENDS = "the record ends before it can be told";

  public Slack slack() {
    return settings.slack();
  }

  /** The host did as it should. */
  public Outcome satisfied() {
    return new Outcome.Satisfied(Evidence.NONE);
  }

  /** The host did as it should, and this was seen. */
  public Outcome satisfied(String observed) {
    return new Outcome.Satisfied(Evidence.NONE.observed(observed));
  }

  /** The host broke what the check asks about; the decisive frame comes first. */
  public Outcome violated(String text, Frame... frames) {
    return violated(criterion.level(), text, Arrays.asList(frames));
  }

  /** What the host did is worth a warning, and breaks no more than a recommendation. */
  public Outcome warned(String text, Frame... frames) {
    var level = criterion.level() == Level.MUST ? Level.SHOULD : criterion.level();
    return violated(level, text, Arrays.asList(frames));
  }

  private Outcome violated(Level level, String text, List<Frame> frames) {
    var evidence = Evidence.NONE.observed(text);
    if (!frames.isEmpty()) {
      evidence = evidence.comment(frames.get(0), criterion.id() + ": " + text);
    }
    return new Outcome.Violated(level, text, frames, evidence);
  }

  /**
   * Nothing can be said.
   *
   * @param blockers ids of the checks whose violation explains it
   */
  public Outcome undecided(String why, String... blockers) {
    return new Outcome.Undecided(why, Set.of(blockers), false, Evidence.NONE);
  }

  /**
   * The host does not come to where the question begins.
   *
   * @param blockers ids of the checks whose violation explains it
   */
  public Outcome notReached(String why, String... blockers) {
    var missed = record.missed();
    var text = "not reached: " + missed.map(Act.Missed::what).orElse(why);
    return new Outcome.Undecided(
        text,
        InVain.explained(record, blockers),
        missed.map(Act.Missed::heldUp).orElse(false) || isHeldUpThroughout(),
        Evidence.NONE);
  }

  /** Whoever does nothing at all may have been held up at any time. */
  private boolean isHeldUpThroughout() {
    return stall(record.opened(), record.end()).compareTo(HELD_UP) >= 0;
  }

  static Outcome recordEnds(CaseRecord record) {
    var missed = record.missed();
    return new Outcome.Undecided(
        missed.map(m -> "not reached: " + m.what()).orElse(ENDS),
        InVain.explained(record),
        missed.map(Act.Missed::heldUp).orElse(false),
        Evidence.NONE);
  }

  /** Asks for more where the record does not reach so far. */
  public Optional<Outcome> pending(Instant until) {
    return record.reaches(until) ? Optional.empty() : Optional.of(new Outcome.Pending(until));
  }

  /**
   * Nothing of what the question is about was seen: asks for more for as long as a host may take
   * until it begins.
   */
  public Outcome unseen(String why, String... blockers) {
    return pending(record.opened().plus(settings.patience()))
        .orElseGet(() -> notReached(why, blockers));
  }

  /**
   * A reaction that must come did not come in this time: a violation, unless somebody ended the
   * host, nothing at all was heard of it, or the machine held it up.
   */
  public Outcome absent(String what, Instant from, Instant until, Frame... evidence) {
    var process = record.conditions().process();
    if (process.kind() == ProcessState.Kind.KILLED) {
      return undecided(what + "; somebody ended the implementation: " + process.how());
    }
    if (record.links().stream().allMatch(link -> link.host().isEmpty())) {
      return notReached(what + "; nothing at all was heard of the host");
    }
    var how =
        process.kind() == ProcessState.Kind.ENDED
            ? "; the implementation ended by itself: " + process.how()
            : "";
    var span = new Span(Window.Kind.AWAITED, from, until, what);
    return unlessStalled(from, until, explaining(from, until), what + how, evidence)
        .with(Evidence.NONE.span(span));
  }

  /**
   * An answer that came: worth a warning where it took long.
   *
   * @param name of the answer, such as {@code the defence}
   * @param observed what is told of an answer in time
   */
  public Outcome answered(String name, Frame asked, Frame answer, String observed) {
    return isWithin(PROMPT.plus(slack().late()), asked, answer)
        ? satisfied(observed)
        : warned("%s took %s s".formatted(name, millis(asked, answer) / 1000.0), answer, asked);
  }

  /**
   * Whether a reaction may have taken at most so long, or took no longer than a stall of the
   * machine explains.
   */
  public boolean isWithin(Duration most, Frame cause, Frame reaction) {
    var late = Duration.between(cause.at().plus(most), reaction.at()).minus(uncertainty());
    return stall(cause.at(), reaction.at()).compareTo(late) >= 0;
  }

  private static long millis(Frame from, Frame to) {
    return Duration.between(from.at(), to.at()).toMillis();
  }

  /**
   * The host still did what a frame of the tester, or the loss of the carrier, put an end to: a
   * violation, unless the machine held it up for as long as it is late, or it may not be late.
   */
  public Outcome unheeded(Instant event, Frame deed, String what) {
    var late = Duration.between(event.plus(slack().late()), deed.at());
    return heldUp(event, deed.at(), late, what)
        .orElseGet(
            () ->
                late.compareTo(uncertainty()) <= 0
                    ? undecided("the uncertainty straddles the limit: " + what)
                    : violated(what, deed));
  }

  /** Of the time between two frames. */
  public Duration uncertainty() {
    return record.conditions().uncertainty().multipliedBy(2);
  }

  /**
   * A violation, unless a stall of the machine may have moved what it rests on by so much.
   *
   * @param needed how long a stall has to be to explain what was seen
   */
  public Outcome unlessStalled(
      Instant from, Instant to, Duration needed, String what, Frame... evidence) {
    return heldUp(from, to, needed, what).orElseGet(() -> violated(what, evidence));
  }

  /** Undecided, where a stall of the machine explains what was seen. */
  public Optional<Outcome> heldUp(Instant from, Instant to, Duration needed, String what) {
    var stall = stall(from, to);
    if (stall.compareTo(needed) < 0) {
      return Optional.empty();
    }
    var why =
        needed.isNegative() || needed.isZero()
            ? "it may have been on its way already"
            : "the machine stalled for " + stall.toMillis() + " ms meanwhile";
    return Optional.of(new Outcome.Undecided(why + ": " + what, Set.of(), true, Evidence.NONE));
  }

  private Duration stall(Instant from, Instant to) {
    return record.conditions().stalls().worstAround(from, to);
  }

  /**
   * How long a stall has to be to explain that nothing came: half of the time, where that is short;
   * else a second, or a tenth of the time. Whoever was held up for less had time enough left.
   */
  private static Duration explaining(Instant from, Instant until) {
    var time = Duration.between(from, until);
    var half = time.dividedBy(2);
    var tenth = time.dividedBy(10);
    var held = tenth.compareTo(HELD_UP) < 0 ? HELD_UP : tenth;
    return half.compareTo(held) < 0 ? half : held;
  }

  /** The interval between two frames against the window [min, max]; null is unbounded. */
  public Outcome interval(
      String name, Frame from, Frame to, @Nullable Duration min, @Nullable Duration max) {
    return new Interval(name, from, to).within(this, new Limits(min, max), slack().early());
  }

  /** The same for RATE_LIMIT_INTERVAL, which has a slack of its own. */
  public Outcome rate(String name, Frame from, Frame to, Duration min) {
    return new Interval(name, from, to).within(this, new Limits(min, null), slack().rate());
  }

  /** Several judgements of one check, from first to last. */
  public Outcome all(List<Outcome> outcomes) {
    return Outcome.worst(outcomes);
  }
}
