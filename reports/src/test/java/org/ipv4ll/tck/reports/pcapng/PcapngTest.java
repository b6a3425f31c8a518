// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.pcapng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ipv4ll.tck.reports.ReportException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PcapngTest {

  private static final Instant AT = Instant.parse("2026-11-24T07:30:00.123456789Z");

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void chooseFile() {
    file = directory.resolve("capture.pcapng");
  }

  @Test
  void comesBackAsItWas() {
    List<CapturedPacket> packets =
        List.of(
            packet(AT, true, 42, null),
            packet(AT.plusNanos(1), false, 61, "second defence: FAIL ✗"),
            packet(Instant.EPOCH, true, 0, "an empty frame"),
            packet(AT.plusSeconds(86400), false, 1514, null),
            new CapturedPacket(1, AT.plusSeconds(86401), true, new byte[60], "the other link"));
    PcapngWriter.write(
        file, List.of("ipv4ll-7", "link 2"), List.of("defend-once: FAIL", "done"), packets);
    StoredCapture read = PcapngReader.read(file);
    assertThat(read.interfaceName()).isEqualTo("ipv4ll-7");
    assertThat(read.comment()).isEqualTo("defend-once: FAIL");
    assertThat(read.packets())
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyElementsOf(packets);
  }

  @Test
  void aCaptureWithoutPacketsIsACapture() {
    PcapngWriter.write(file, List.of(""), List.of(), List.of());
    assertThat(PcapngReader.read(file).packets()).isEmpty();
  }

  @Test
  void aCommentTooLongForItsFieldIsCutAtACharacter() {
    PcapngWriter.write(
        file, List.of("x"), List.of(), List.of(packet(AT, true, 42, "🦆é".repeat(20_000))));
    assertThat(PcapngReader.read(file).packets().get(0).comment())
        .startsWith("🦆é🦆é")
        .endsWith("…")
        .doesNotContain("\uFFFD");
  }

  @Test
  void everyCutInsideABlockIsNoticed() throws IOException {
    PcapngWriter.write(file, List.of("x"), List.of("c"), List.of(packet(AT, true, 42, "comment")));
    byte[] whole = Files.readAllBytes(file);
    int packetBlock = whole.length - length(whole, whole.length - 4);
    for (int size = packetBlock + 1; size < whole.length; size++) {
      Files.write(file, Arrays.copyOf(whole, size));
      assertThatThrownBy(() -> PcapngReader.read(file))
          .isInstanceOf(ReportException.class)
          .hasMessageStartingWith(file.toString())
          .hasMessageEndingWith("block at byte " + packetBlock);
    }
  }

  @Test
  void whatIsNoCaptureIsRefused() throws IOException {
    for (String text : List.of("", "short", "a text that is longer than a header")) {
      Files.writeString(file, text);
      assertThatThrownBy(() -> PcapngReader.read(file))
          .isInstanceOf(ReportException.class)
          .hasMessageContaining("not a pcapng file");
    }
    assertThatThrownBy(() -> PcapngReader.read(directory.resolve("none")))
        .isInstanceOf(ReportException.class)
        .hasMessageContaining("cannot be read");
  }

  /** Any damage is one clear exception or a capture, never another exception and no huge array. */
  @Test
  void damageIsNeverWorseThanAReportException() throws IOException {
    PcapngWriter.write(file, List.of("x"), List.of("c"), List.of(packet(AT, true, 42, "comment")));
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      Files.write(file, damaged);
      try {
        PcapngReader.read(file);
      } catch (ReportException expected) {
        assertThat(expected).hasMessageStartingWith(file.toString());
      }
    }
  }

  @Test
  void readsTheOtherByteOrderAndSkipsBlocksItDoesNotKnow() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(big(28, 0x0A0D0D0A, 0x1A2B3C4D, 0x00010000, -1, -1));
    bytes.writeBytes(big(16, 0x0BAD, 0xCAFE));
    bytes.writeBytes(big(20, 1, 0x00010000, 0));
    long micros = 1_700_000_000_123_456L;
    bytes.writeBytes(big(36, 6, 0, (int) (micros >>> 32), (int) micros, 3, 3, 0xAABBCC00));
    Files.write(file, bytes.toByteArray());
    CapturedPacket packet = PcapngReader.read(file).packets().get(0);
    assertThat(packet.at()).isEqualTo(Instant.ofEpochSecond(1_700_000_000, 123_456_000));
    assertThat(packet.bytes()).containsExactly(0xAA, 0xBB, 0xCC);
    assertThat(packet.comment()).isNull();
  }

  /** A big-endian block of the type with these words as its body. */
  private static byte[] big(int length, int type, int... body) {
    ByteBuffer block = ByteBuffer.allocate(length).putInt(type).putInt(length);
    Arrays.stream(body).forEach(block::putInt);
    return block.putInt(length).array();
  }

  private static int length(byte[] file, int at) {
    return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
  }

  private static CapturedPacket packet(
      Instant at, boolean fromHost, int length, @Nullable String comment) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) 0x5A);
    return new CapturedPacket(at, fromHost, bytes, comment);
  }
}
