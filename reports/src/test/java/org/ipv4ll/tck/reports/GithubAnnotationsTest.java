package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GithubAnnotationsTest {

  @Test
  void looksAsKept() throws Exception {
    Golden.check(
        "mixed/annotations.txt", String.join("\n", GithubAnnotations.of(SampleRun.mixed())) + "\n");
  }

  @Test
  void aCleanRunSaysNothing() {
    assertThat(GithubAnnotations.of(SampleRun.clean())).isEmpty();
  }

  @Test
  void manyFailuresAreCounted() {
    List<String> lines = GithubAnnotations.of(SampleRun.large(25, 3, Verdict.FAIL));
    assertThat(lines).hasSize(10).allMatch(line -> line.startsWith("::error title=large"));
    assertThat(lines.get(9)).endsWith("::and 16 more, all in the job summary");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\n::set-env name=PATH::/tmp",
        "x\r\n::stop-commands::now",
        "x%0A::add-mask::a",
        "title,file=/etc/passwd::x"
      })
  void textFromOutsideIsNoCommand(String attack) {
    assertThat(GithubAnnotations.of(SampleRun.hostile(attack)))
        .singleElement()
        .asString()
        .matches("::error title=[^:,\\v]*::\\V*")
        .doesNotContain("%0A");
  }
}
