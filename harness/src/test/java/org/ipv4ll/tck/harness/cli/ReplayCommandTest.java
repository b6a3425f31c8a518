package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.reports.pcapng.Capture;
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
  void aSingleCaptureNeedsNothingBesideIt() throws IOException {
    run("mutant:M-DEF-07", "--id", CASE);
    var alone = Files.move(capture(), directory.resolve("sent-by-mail.pcapng"));
    var replayed = Said.of("replay", alone.toString(), "--id", CASE);
    assertThat(replayed.status()).isEqualTo(1);
    assertThat(replayed.out()).startsWith("FAIL");
    assertThat(Said.of("replay", alone.toString()).err()).contains("--id is missing");
    assertThat(Said.of("replay", alone.toString(), "--id", "probe-first").err())
        .contains("the capture is of the case " + CASE + ", not of probe-first");
  }

  @Test
  void whatTheKitDidNotWriteIsRefusedInOneLine() throws IOException {
    run("reference", "--id", CASE);
    var whole = PcapngReader.read(capture());
    refused("it does not say what the tester did", List.of(), whole.packets());
    var proceedings = whole.comments().get(1);
    var half = proceedings.substring(0, proceedings.length() / 2);
    refused("damaged proceedings", List.of(half), whole.packets());
    var bytes = Files.readAllBytes(capture());
    Files.write(capture(), Arrays.copyOf(bytes, bytes.length - 7));
    var said = Said.of("replay", capture().toString(), "--id", CASE);
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains("truncated or damaged in the block at byte").hasLineCount(1);
  }

  @Test
  void aCaptureThatLacksWhatTheTesterSentIsNotJudged() {
    run("reference", "--id", CASE);
    var whole = PcapngReader.read(capture());
    var host = whole.packets().stream().filter(CapturedPacket::fromHost).toList();
    write(whole.comments(), host);
    var said = Said.of("replay", capture().toString(), "--id", CASE);
    assertThat(said.status()).isEqualTo(4);
    assertThat(said.out()).startsWith("ERROR");
  }

  @Test
  void anotherToleranceCanBeTried() {
    run("reference", "--id", "probe-spacing");
    assertThat(Said.of("replay", directory.toString(), "--slack", "lenient").status()).isZero();
  }

  private void refused(String message, List<String> comments, List<CapturedPacket> packets) {
    var title = java.util.stream.Stream.concat(List.of("title").stream(), comments.stream());
    write(title.toList(), packets);
    var said = Said.of("replay", capture().toString(), "--id", CASE);
    assertThat(said.status()).isEqualTo(2);
    assertThat(said.err()).contains(capture().toString(), message).hasLineCount(1);
    write(recorded.comments(), recorded.packets());
  }

  private void write(List<String> comments, List<CapturedPacket> packets) {
    recorded = PcapngReader.read(capture());
    PcapngWriter.write(capture(), List.of("link 1"), comments, packets);
  }

  private Capture recorded = new Capture("", List.of(), List.of());

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
