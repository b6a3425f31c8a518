// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.qameta.allure.Allure;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.record.RecordFiles;
import org.ipv4ll.tck.harness.support.process.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other people's tools see in a capture. */
class CaptureCommentTest {

  private static final String CASE = "pending-announcement-dropped";

  @TempDir Path directory;

  /** Takes 2 s. */
  @Test
  @Live(commands = "tshark")
  void tsharkShowsTheJudgementOnThePacketAndBothDirections() {
    Said.of(
        "run",
        "-q",
        "--target",
        "mutant:M-DEF-07",
        "--id",
        CASE,
        "--reporter",
        "csv",
        "--out",
        directory.toString());
    var capture = directory.resolve("cases").resolve(CASE).resolve(RecordFiles.CAPTURE).toString();
    var fields =
        Command.of(
                "tshark",
                "-r",
                capture,
                "-T",
                "fields",
                "-e",
                "frame.packet_flags_direction",
                "-e",
                "frame.comment")
            .succeed();
    Allure.addAttachment("what tshark shows", fields);
    assertThat(fields.lines().filter(line -> line.startsWith("0x00000001"))).isNotEmpty();
    assertThat(fields.lines().filter(line -> line.startsWith("0x00000002"))).isNotEmpty();
    assertThat(
            fields
                .lines()
                .filter(
                    line -> line.contains("second-conflict-moves: a defence against a conflict")))
        .hasSize(1);
    assertThat(Command.of("capinfos", "-k", capture).succeed()).contains(CASE + ": ");
  }
}
