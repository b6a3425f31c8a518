package org.ipv4ll.tck.harness.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.bench.Frames.X;

import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {

  private final Frames frames = new Frames();

  @ParameterizedTest
  @CsvSource({"MUST, FAIL", "SHOULD, WARN", "MAY, PASS", "INFO, PASS"})
  void aViolationCostsWhatItsLevelSays(Level level, Verdict verdict) {
    var journal = new Journal(level);
    journal.violated("no probe");
    assertThat(journal.verdict()).isEqualTo(verdict);
    assertThat(journal.reason()).isEqualTo("no probe");
  }

  @Test
  void theVerdictOnlyGetsWorse() {
    var journal = new Journal(Level.MUST);
    journal.violated("first");
    journal.inconclusive("later");
    journal.warn("last", frames.probe(0, X));
    assertThat(journal.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(journal.reason()).isEqualTo("first");
  }

  @Test
  void theFirstFrameOfEvidenceOffends() {
    var journal = new Journal(Level.MUST);
    var first = frames.probe(0, X);
    var second = frames.probe(1, X);
    journal.violated("twice", second, first);
    assertThat(journal.offending()).contains(second);
    assertThat(journal.comments()).containsEntry(first, "violation: twice");
  }

  @Test
  void commentsOnOneFrameAreJoined() {
    var journal = new Journal(Level.MUST);
    var frame = frames.probe(0, X);
    journal.comment(frame, "an echo");
    journal.comment(frame, "the second");
    assertThat(journal.comments()).containsEntry(frame, "an echo; the second");
  }

  @Test
  void observationsCostNothing() {
    var journal = new Journal(Level.MUST);
    journal.observed("it defends");
    assertThat(journal.verdict()).isEqualTo(Verdict.NONE);
    assertThat(journal.observations()).containsExactly("it defends");
  }
}
