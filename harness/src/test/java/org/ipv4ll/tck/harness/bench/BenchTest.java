package org.ipv4ll.tck.harness.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a host that is late, or too late, on a machine that stalls. */
class BenchTest {

  private static final Duration LATE = Duration.ofMillis(1_200);

  private final Target target = ReferenceTarget.open();
  private final Iut iut =
      target.open(
          new CaseBed("case", Path.of("nowhere"), MacAddress.parse("02:00:00:00:01:00"), 0, 3927));

  private Bench bench(long stallMillis) {
    var settings =
        new Bench.Settings(
            Profile.RFC3927,
            Slack.DEFAULT,
            Duration.ZERO,
            1,
            (from, to) -> Duration.ofMillis(stallMillis));
    return new Bench(iut, settings, Level.MUST, List::of, new NoInstances());
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
}
