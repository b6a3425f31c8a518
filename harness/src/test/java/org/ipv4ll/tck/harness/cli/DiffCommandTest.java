// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

  @TempDir private Path directory;

  @BeforeEach
  void twoRuns() {
    run("well", "reference");
    run("ill", "mutant:M-DEF-07");
  }

  private void run(String name, String target) {
    Said.of("run", "-q", "--id", "second-conflict-*", "--target", target, "--out", in(name));
  }

  @Test
  void whatRegressedTurnsItRed() {
    var said = Said.of("diff", in("well"), in("ill"));
    assertThat(said.status()).isEqualTo(1);
    assertThat(said.out())
        .contains("note: different targets: reference and mutant:M-DEF-07")
        .containsPattern("defect new +.* of RFC3927-.* +– → MUST")
        .containsPattern("regressed +second-conflict-reply-reply +pass → fail");
  }

  @Test
  void whatIsFixedDoesNot() {
    var said = Said.of("diff", in("ill"), in("well"));
    assertThat(said.status()).isZero();
    assertThat(said.out())
        .containsPattern("defect fixed +.* of RFC3927-.* +MUST → –")
        .containsPattern("fixed +second-conflict-reply-reply +fail → pass");
  }

  @Test
  void theSameSeedMeasuresTheSame() {
    run("again", "reference");
    assertThat(Said.of("diff", in("well"), in("again")).out())
        .startsWith("No defect changed; no verdict changed; 0 measurements changed");
  }

  @Test
  void otherFormatsAreFiles() throws IOException {
    for (var format : new String[] {"json", "html"}) {
      var file = directory.resolve("diff." + format);
      var said =
          Said.of("diff", in("well"), in("ill"), "--format", format, "--out", file.toString());
      assertThat(said.status()).isEqualTo(1);
      assertThat(Files.readString(file)).contains("second-conflict-reply-reply");
    }
    assertThat(Said.of("diff", in("well"), in("nothing")).status()).isEqualTo(2);
    assertThat(Said.of("diff", in("well"), in("ill"), "--format", "pdf").err())
        .contains("text, json, html");
  }

  private String in(String name) {
    return directory.resolve(name).toString();
  }
}
