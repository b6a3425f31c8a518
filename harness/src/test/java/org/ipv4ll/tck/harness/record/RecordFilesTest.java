// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read again is what was written, to the nanosecond. */
class RecordFilesTest {

  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final MacAddress HOST = MacAddress.parse("02:00:00:00:01:00");
  private static final Ipv4Address X = Ipv4Address.parse("169.254.7.9");

  private static final Circumstances RUN =
      new Circumstances(
          "0.1.0", "some-host", "rfc3927", "strict", 7, Duration.ofSeconds(40), Set.of());

  @TempDir private Path directory;

  private final CaseRecord record = record();

  private static CaseRecord record() {
    var first = List.of(frame(0, 0, 1_500), frame(0, 1, 900_000_123));
    // A frame of the second link came in after one that is younger.
    var second = List.of(frame(1, 0, 700), frame(1, 1, 300));
    var stall = new Stalls.Stall(at(5), Duration.ofMillis(20), Duration.ofMillis(31));
    return new CaseRecord(
        "some-case",
        new CaseRecord.Span(START, at(10_000_000_000L), false),
        new CaseRecord.Topology(
            1, List.of(new LinkRecord(HOST, first), new LinkRecord(HOST, second))),
        acts(),
        new Conditions(
            Duration.ofNanos(2_500),
            0,
            Optional.of("the clock was set"),
            new Stalls(List.of(stall), List.of(stall, stall)),
            new ProcessState(ProcessState.Kind.ENDED, "exit status 1")));
  }

  private static List<Act> acts() {
    return List.of(
        new Act.Step(at(0), 0, 0),
        new Act.Started(at(1), 0, 0),
        new Act.Used(at(2), 1, 0, "talk-ping", Map.of("address", "169.254.1.2")),
        new Act.Sent(at(3), 2, 1, "an ARP reply"),
        new Act.Denied(at(4), 2, 0, X, 1),
        new Act.Claimed(at(5), 2, X, List.of(0), 1),
        new Act.Missed(at(6), 2, "no address was claimed", true));
  }

  private static Instant at(long nanos) {
    return START.plusNanos(nanos);
  }

  private static Frame frame(int link, int index, long nanos) {
    var bytes = ArpPacket.probe(HOST, X).broadcast().encode();
    return new Frame(link, index, at(nanos), true, Packet.of(bytes), Set.of());
  }

  private Path capture() {
    return directory.resolve(RecordFiles.CAPTURE);
  }

  private Path file() {
    return directory.resolve(RecordFiles.RECORD);
  }

  @BeforeEach
  void write() {
    var packets =
        record.inTime().stream()
            .map(f -> new CapturedPacket(f.link(), f.at(), f.fromHost(), f.bytes(), null))
            .toList();
    PcapngWriter.write(capture(), List.of("link 1", "link 2"), List.of("title"), packets);
    RecordFiles.write(directory, record, RUN);
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    var read = RecordFiles.read(capture());
    assertThat(read.run()).isEqualTo(RUN);
    assertThat(read.record()).usingRecursiveComparison().isEqualTo(record);
    assertThat(read.record().links().get(1).frames())
        .extracting(Frame::at)
        .containsExactly(at(700), at(300));
  }

  @Test
  void theFormHasASchema() throws IOException {
    try (var in = RecordFiles.class.getResourceAsStream("record.schema.json")) {
      var schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      var text = Files.readString(file());
      assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(text.replace("\"Denied\"", "\"Guessed\""), InputFormat.JSON))
          .isNotEmpty();
    }
  }

  @Test
  void aCaptureWithoutARecordSaysSo() throws IOException {
    Files.delete(file());
    refused("there is no record.json beside it");
  }

  @Test
  void aDamagedRecordIsRefused() throws IOException {
    var text = Files.readString(file());
    Files.writeString(file(), text.substring(0, text.length() / 2));
    refused("damaged");
    Files.writeString(file(), text.replace("\"Denied\"", "\"Guessed\""));
    refused("damaged");
    Files.writeString(file(), text.replace("\"record\":1", "\"record\":99"));
    refused("record of version 99, this release reads 1");
  }

  @Test
  void aCaptureThatLacksFramesIsRefused() {
    PcapngWriter.write(capture(), List.of("link 1"), List.of("title"), List.of());
    refused("it speaks of frames that");
  }

  private void refused(String why) {
    assertThatThrownBy(() -> RecordFiles.read(capture()))
        .isInstanceOf(RecordProblem.class)
        .hasMessageContaining(directory.toString())
        .hasMessageContaining(why)
        .hasMessageNotContaining("\n");
  }
}
