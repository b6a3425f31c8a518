package org.ipv4ll.tck.harness.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.ipv4ll.tck.engine.mutant.Mutants;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.steps.RunWideChecks;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a host that is late, or too late, on a machine that stalls. */
class BenchTest {

  private static final Duration LATE = Duration.ofMillis(1_200);

  private static final CaseBed BED =
      new CaseBed("case", Path.of("nowhere"), MacAddress.parse("02:00:00:00:01:00"), 0, 3927);

  private final Iut iut = ReferenceTarget.open().open(BED);

  private Bench bench(long stallMillis) {
    return bench(iut, stallMillis, List::of);
  }

  private Bench bench(Iut iut, long stallMillis, Supplier<List<Testimony>> others) {
    var settings =
        new Bench.Settings(
            Profile.RFC3927,
            Slack.DEFAULT,
            Duration.ZERO,
            Set.of(),
            1,
            (from, to) -> Duration.ofMillis(stallMillis));
    return new Bench(iut, settings, Level.MUST, others, new NoInstances());
  }

  private static final class NoInstances implements Instances {

    @Override
    public Iut make(MacAddress mac) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void awaitTurn() {}
  }

  /** The wait was for {@code LATE}, of which half explains silence. */
  @ParameterizedTest
  @CsvSource({"0, Violation", "590, Violation", "610, Inconclusive"})
  void aReactionThatAStallMayHaveHeldUpIsNotMissed(long stall, String what) {
    var bench = bench(stall);
    bench.start();
    new Claims(bench).firstProbe();
    bench.trace().await(bench.trace().mark(), s -> false, bench.now().plus(LATE));
    assertThat(bench.missing("no reaction").getClass().getSimpleName()).isEqualTo(what);
  }

  /** 1.2 s after the conflict, where 0.3 s are slack. */
  @ParameterizedTest
  @CsvSource({"0, Violation", "890, Violation", "910, Inconclusive"})
  void whoeverWasHeldUpMayHeedAConflictLater(long stall, String what) {
    var frames = new Frames();
    var conflict = frames.probe(0, Frames.X);
    var deed = frames.announcement(LATE.toMillis(), Frames.X);
    var said = bench(stall).unheeded(conflict.at(), deed, "still there");
    assertThat(said.getClass().getSimpleName()).isEqualTo(what);
  }

  /** Uses its address 1 s after the last probe instead of 2 s, in another case of the run. */
  @ParameterizedTest
  @CsvSource({"0, Violation", "700, Violation", "1010, none"})
  void aProbeThatWasHeldUpMakesNoUseTooEarly(long stall, String what) {
    var hasty = ReferenceTarget.open(Mutants.find("M-PRB-29").orElseThrow().factory());
    var other = bench(hasty.open(BED), stall, List::of);
    other.start();
    new Claims(other).claim();
    var testimony = Testimony.of("other", other, other.machine());
    var bench = bench(iut, stall, () -> testimony);
    bench.start();
    var checks = new RunWideChecks(bench);
    checks.all();
    var thrown = catchThrowable(checks::claimedFirst);
    assertThat(thrown == null ? "none" : thrown.getClass().getSimpleName()).isEqualTo(what);
  }
}
