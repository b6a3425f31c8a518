// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngReader;
import org.ipv4ll.tck.reports.pcapng.PcapngWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Old evidence is judged as it was, and what is no evidence is refused. */
class ReplayCommandTest {

  private static final String CASE = "second-conflict-reply-reply";

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"reference", "mutant:M-DEF-07", "mutant:M-PRB-03"})
  void everyCaseOfARunIsJudgedAsItWas(String target) {
    int live = run(target, "--suite", "full").status();
    var replayed = Said.of("replay", "-q", directory.toString());
    assertThat(replayed.out()).matches("\\d{3} cases judged again, 0 with another verdict.*\\s+");
    assertThat(replayed.status()).isEqualTo(live);
  }

  /** Some seconds of a real wire: a host that probes, and one with a fault in its probes. */
  @ParameterizedTest
  @ValueSource(strings = {"reference-veth", "mutant-veth:M-PRB-03"})
  @Live
  void aWireIsReplayedToo(String target) {
    int live = run(target, "--suite", "quick", "--id", "probe-*").status();
    var replayed = Said.of("replay", "-q", directory.toString());
    assertThat(replayed.out()).contains(" 0 with another verdict");
    assertThat(replayed.status()).isEqualTo(live);
  }

  @Test
  void aSingleCaptureNeedsItsRecordBesideIt() throws IOException {
    run("mutant:M-DEF-07", "--id", CASE);
    var elsewhere = Files.createDirectories(directory.resolve("sent-by-mail"));
    var alone = Files.move(capture(), elsewhere.resolve("case.pcapng"));
    var said = Said.of("replay", alone.toString(), "--id", CASE);
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("there is no record.json beside it").hasLineCount(1);
    Files.move(capture().resolveSibling("record.json"), elsewhere.resolve("record.json"));
    var replayed = Said.of("replay", alone.toString(), "--id", CASE);
    assertThat(replayed.status()).isEqualTo(1);
    assertThat(replayed.out()).startsWith("FAIL");
    assertThat(Said.of("replay", alone.toString()).err()).contains("--id is missing");
    assertThat(Said.of("replay", alone.toString(), "--id", "probe-first").err())
        .contains("the capture is of the case " + CASE + ", not of probe-first");
  }

  @Test
  void whatCannotBeJudgedIsRefusedInOneLine() throws IOException {
    run("reference", "--id", CASE);
    var whole = PcapngReader.read(capture());
    var host = whole.packets().stream().filter(CapturedPacket::fromHost).toList();
    PcapngWriter.write(capture(), List.of("link 1"), whole.comments(), host);
    refused("it speaks of frames that");
    var bytes = Files.readAllBytes(capture());
    Files.write(capture(), Arrays.copyOf(bytes, bytes.length - 7));
    refused("truncated or damaged in the block at byte");
    Files.writeString(capture(), "no capture");
    refused("not a pcapng file");
  }

  private void refused(String message) {
    var said = Said.of("replay", capture().toString(), "--id", CASE);
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains(directory.toString(), message).hasLineCount(1);
  }

  @Test
  void anotherToleranceCanBeTried() {
    run("reference", "--id", "probe-spacing");
    assertThat(Said.of("replay", directory.toString(), "--slack", "lenient").status()).isZero();
  }

  private Path capture() {
    return directory.resolve("cases").resolve(CASE).resolve("capture.pcapng");
  }

  private Said run(String target, String... more) {
    var arguments = new java.util.ArrayList<>(List.of("run", "-q", "--target", target, "--out"));
    arguments.add(directory.toString());
    arguments.addAll(List.of(more));
    return Said.of(arguments.toArray(String[]::new));
  }
}
