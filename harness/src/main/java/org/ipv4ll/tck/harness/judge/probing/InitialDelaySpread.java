// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/** The delay before a first probe is random. */
public final class InitialDelaySpread extends Check {

  public static final Criterion CRITERION =
      Criterion.should("initial-delay-random", "2.2.1-07", "629-631").restated("9-02");

  private final String what;
  private final Duration least;
  private final Function<CaseRecord, List<Duration>> delays;

  private InitialDelaySpread(
      String what, Duration least, Function<CaseRecord, List<Duration>> delays) {
    super(CRITERION);
    this.what = what;
    this.least = least;
    this.delays = delays;
  }

  /**
   * That from each denial to the first probe of the next candidate.
   *
   * @param least standard deviation
   */
  public static InitialDelaySpread afterDenials(Duration least) {
    return new InitialDelaySpread(
        "delay to the next candidate", least, InitialDelaySpread::denialDelays);
  }

  /**
   * That from each return of the carrier to the next probe.
   *
   * @param least standard deviation
   */
  public static InitialDelaySpread afterCarrier(Duration least) {
    return new InitialDelaySpread(
        "delay from carrier to first probe", least, InitialDelaySpread::carrierDelays);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var spread = new DurationSpread(what, delays.apply(exam.record()));
    return spread.isTooSmall()
        ? exam.notReached(spread.tooSmall(), TestedBeforeUse.CRITERION.id(), "replug-probes")
        : spread.judge(exam, least);
  }

  /** Who goes on with the candidate that he was denied waits for nothing. */
  private static List<Duration> denialDelays(CaseRecord record) {
    var denials = record.denials();
    return IntStream.range(1, denials.size())
        .filter(i -> !denials.get(i).candidate().equals(denials.get(i - 1).candidate()))
        .mapToObj(i -> between(denials.get(i - 1).conflict(), denials.get(i).firstProbe()))
        .toList();
  }

  private static Duration between(Frame from, Frame to) {
    return Duration.between(from.at(), to.at());
  }

  private static List<Duration> carrierDelays(CaseRecord record) {
    var edges = record.acts(Act.CarrierBack.class).stream().filter(a -> a.host() == 0).toList();
    return IntStream.range(0, edges.size())
        .boxed()
        .flatMap(
            i ->
                delay(
                    record,
                    edges.get(i),
                    i + 1 < edges.size() ? edges.get(i + 1).mark() : Integer.MAX_VALUE)
                    .stream())
        .toList();
  }

  /** Empty where the host does not probe before the next edge. */
  private static Optional<Duration> delay(CaseRecord record, Act.CarrierBack back, int next) {
    return record
        .first(back.mark(), Frame::isProbe)
        .filter(probe -> probe.index() < next)
        .map(probe -> Duration.between(back.at(), probe.at()));
  }
}
