// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.cli.Said;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.RunResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExitReasonTest {

  @TempDir private Path directory;

  private RunResult run(String target, String options) {
    var out = directory.resolve(target.replace(':', '-'));
    var all = "run -q --overwrite --reporter csv --target " + target + " --out " + out + options;
    Said.of(all.split(" "));
    return RunFile.read(out.resolve("run.json"));
  }

  private static String reason(RunResult run, boolean allowInconclusive) {
    return new ExitReason(run, allowInconclusive).text();
  }

  @Test
  void whatPassesEndsWell() {
    assertThat(reason(run("reference", " --id probe-first"), false))
        .isEqualTo("Exit code 0: every case passes.");
  }

  @Test
  void aWarningEndsWell() {
    assertThat(reason(run("mutant:M-PRB-20", " --id probe-target-hardware-zero"), false))
        .isEqualTo("Exit code 0: nothing fails; 1 case warns.");
  }

  @Test
  void anInconclusiveCaseSaysWhatAcceptsIt() {
    var run = run("mutant:M-PRB-02", " --id probe-spacing");
    assertThat(reason(run, false))
        .isEqualTo(
            "Exit code 3: nothing fails, but 1 case is inconclusive (probe-spacing);"
                + " --allow-inconclusive turns this into 0.");
    assertThat(reason(run, true))
        .isEqualTo("Exit code 0: nothing fails, and 1 inconclusive case is accepted.");
  }

  @Test
  void withABaselineItIsTheJudge() throws IOException {
    var known = directory.resolve("known.yaml");
    var options = " --id probe-count";
    run("mutant:M-PRB-02", options);
    var out = directory.resolve("mutant-M-PRB-02");
    Said.of("baseline", "write", out.toString(), "--out", known.toString());
    assertThat(known).content().contains("RFC3927-2.2.1-08");
    assertThat(reason(run("mutant:M-PRB-02", options + " --baseline " + known), false))
        .isEqualTo("Exit code 0: all failures are listed in the baseline.");
    var text = Files.readString(known).replace("mutant:M-PRB-02", "reference");
    Files.writeString(known, text);
    assertThat(reason(run("reference", options + " --baseline " + known), false))
        .matches("Exit code 1: the run differs from the baseline .*known.yaml.");
  }
}
