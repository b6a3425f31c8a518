// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ipv4ll.tck.harness.capture.Written.OWN;
import static org.ipv4ll.tck.harness.capture.Written.buffer;
import static org.ipv4ll.tck.harness.capture.Written.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.ipv4ll.tck.harness.capture.Written.Form;
import org.ipv4ll.tck.harness.record.RecordProblem;
import org.ipv4ll.tck.reports.model.Verdict;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Captures of every kind say the same; damaged ones say where they are damaged. */
class FormatsTest {

  private static final int ETHERNET = 1;
  private static final int COOKED = 113;
  private static final int COOKED_2 = 276;

  /** Mutations in the gate; -Dcapture.mutations tries more. */
  private static final int MUTATIONS = Integer.getInteger("capture.mutations", 500);

  @TempDir private Path directory;

  /** Announces too early: frames 5 and 4 show it. */
  private static Written early() {
    return capture().probes(OWN, 10, 11.5, 13).announces(OWN, 14, 16).sends(OWN, 30);
  }

  private Path file() {
    return directory.resolve("capture");
  }

  private static void isFound(Path file) {
    var opinion = Opinion.of(file);
    assertThat(opinion.checks(Verdict.FAIL)).containsExactly("announce-wait");
    assertThat(opinion.frames("announce-wait")).containsExactly(5, 4);
  }

  @ParameterizedTest
  @CsvSource({"true,false", "true,true", "false,false", "false,true"})
  void pcapOfEitherOrderAndResolution(boolean big, boolean nano) {
    var order = big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    isFound(early().pcap(file(), new Form(order, nano, ETHERNET, 65_535)));
  }

  @Test
  void gzip() throws IOException {
    isFound(Written.write(file(), Written.zipped(Files.readAllBytes(early().pcap(file())))));
  }

  @Test
  void pcapngOfTheKit() {
    var packets =
        early().packets().stream()
            .map(p -> new CapturedPacket(at(p), false, p.octets(), null))
            .toList();
    PcapngWriter.write(file(), List.of("link 1"), List.of("by hand"), packets);
    isFound(file());
  }

  private static Instant at(Written.Packet packet) {
    return Instant.ofEpochSecond(0, Written.nanos(packet));
  }

  @ParameterizedTest
  @CsvSource({"true,6", "false,6", "true,9", "false,3", "true,148"})
  void pcapngOfOthers(boolean big, int resolution) {
    var order = big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    isFound(Written.write(file(), pcapng(early(), order, (byte) resolution, 0)));
  }

  @Test
  void packetsThatTheFileSaysAreLostAreHeldAgainstNobody() {
    var two = capture().probes(OWN, 10, 11.5).announces(OWN, 13.6, 15.6).sends(OWN, 30);
    var whole =
        Opinion.of(Written.write(file(), pcapng(two, ByteOrder.LITTLE_ENDIAN, (byte) 9, 0)));
    assertThat(whole.checks(Verdict.FAIL)).containsExactly("probe-count");
    var lossy =
        Opinion.of(Written.write(file(), pcapng(two, ByteOrder.LITTLE_ENDIAN, (byte) 9, 3)));
    assertThat(lossy.checks(Verdict.FAIL)).isEmpty();
    assertThat(lossy.notes()).anyMatch(note -> note.startsWith("the capture lost 3 packets"));
  }

  @ParameterizedTest
  @ValueSource(ints = {COOKED, COOKED_2})
  void cookedCaptures(int linkType) {
    var cooked = early().as(octets -> cooked(octets, linkType, 1));
    isFound(cooked.pcap(file(), new Form(ByteOrder.LITTLE_ENDIAN, false, linkType, 65_535)));
  }

  /** Of what it sends itself the machine does not say where it goes. */
  @ParameterizedTest
  @ValueSource(ints = {COOKED, COOKED_2})
  void aCookedCaptureDoesNotTellWhereItsOwnFramesGo(int linkType) {
    var own = early().as(octets -> cooked(octets, linkType, 4));
    var opinion =
        Opinion.of(own.pcap(file(), new Form(ByteOrder.BIG_ENDIAN, false, linkType, 65_535)));
    assertThat(opinion.checks(Verdict.INCONCLUSIVE))
        .contains("probe-broadcast", "announcement-broadcast");
    assertThat(opinion.checks(Verdict.FAIL)).containsExactly("announce-wait");
  }

  @ParameterizedTest
  @ValueSource(strings = {"81000064", "88a8000781000064", "81000000"})
  void taggedFrames(String tags) {
    var octets = HexFormat.of().parseHex(tags);
    isFound(early().as(frame -> tagged(frame, octets)).pcap(file()));
  }

  @ParameterizedTest
  @ValueSource(ints = {96, 60, 42})
  void snapLengths(int snap) {
    isFound(early().pcap(file(), new Form(ByteOrder.LITTLE_ENDIAN, false, ETHERNET, snap)));
  }

  @Test
  void whatIsCutTooShortIsReadByNobody() {
    var file = early().pcap(file(), new Form(ByteOrder.LITTLE_ENDIAN, false, ETHERNET, 34));
    assertThat(Opinion.of(file).checks(Verdict.FAIL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "3, damaged after frame 0",
    "20, damaged after frame 0",
    "30, damaged after frame 0",
    "50, damaged after frame 0",
    "200, damaged after frame 3"
  })
  void aFileThatIsCutShortSaysWhere(int length, String where) throws IOException {
    var octets = Files.readAllBytes(early().pcap(file()));
    Written.write(file(), Arrays.copyOf(octets, length));
    assertThatThrownBy(() -> Opinion.of(file()))
        .isInstanceOf(RecordProblem.class)
        .hasMessageStartingWith(file() + ": ")
        .hasMessageContaining(where)
        .message()
        .hasLineCount(1);
  }

  @Test
  void whatIsNoCaptureIsRefused() {
    Written.write(file(), "no capture".getBytes(StandardCharsets.US_ASCII));
    assertThatThrownBy(() -> Opinion.of(file())).hasMessageContaining("neither pcap nor pcapng");
    Written.write(file(), new byte[0]);
    assertThatThrownBy(() -> Opinion.of(file())).hasMessageContaining("neither pcap nor pcapng");
    early().pcap(file(), new Form(ByteOrder.LITTLE_ENDIAN, false, 127, 65_535));
    assertThatThrownBy(() -> Opinion.of(file())).hasMessageContaining("802.11 with radiotap");
  }

  /** Whatever is in a file, it is judged or refused in one line. */
  @Test
  void damagedFilesAreJudgedOrRefused() throws IOException {
    var random = new SplittableRandom(3927);
    var originals =
        List.of(
            Files.readAllBytes(early().pcap(file())),
            pcapng(early(), ByteOrder.BIG_ENDIAN, (byte) 9, 1),
            Written.zipped(Files.readAllBytes(early().pcap(file()))));
    int refused = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      Written.write(file(), mutated(originals.get(i % originals.size()), random));
      try {
        assertThat(Opinion.judged(file(), null).results()).isNotEmpty();
      } catch (RecordProblem e) {
        assertThat(e.getMessage()).startsWith(file() + ": ").hasLineCount(1);
        refused++;
      }
    }
    assertThat(refused).isBetween(1, MUTATIONS - 1);
  }

  private static byte[] mutated(byte[] original, SplittableRandom random) {
    var octets = original.clone();
    for (int i = random.nextInt(1, 6); i > 0; i--) {
      octets[random.nextInt(octets.length)] = (byte) random.nextInt();
    }
    return random.nextInt(8) == 0 ? Arrays.copyOf(octets, random.nextInt(octets.length)) : octets;
  }

  private static byte[] tagged(byte[] frame, byte[] tags) {
    return ByteBuffer.allocate(frame.length + tags.length)
        .put(frame, 0, 12)
        .put(tags)
        .put(frame, 12, frame.length - 12)
        .array();
  }

  private static byte[] cooked(byte[] frame, int linkType, int type) {
    boolean second = linkType == COOKED_2;
    var out = ByteBuffer.allocate(frame.length - 14 + (second ? 20 : 16));
    if (second) {
      out.put(frame, 12, 2).putShort((short) 0).putInt(3).putShort((short) 1);
      out.put((byte) type).put((byte) 6).put(frame, 6, 6).putShort((short) 0);
    } else {
      out.putShort((short) type).putShort((short) 1).putShort((short) 6);
      out.put(frame, 6, 6).putShort((short) 0).put(frame, 12, 2);
    }
    return out.put(frame, 14, frame.length - 14).array();
  }

  private static byte[] pcapng(Written written, ByteOrder order, byte resolution, long dropped) {
    var out = new ByteArrayOutputStream();
    var section = buffer(16, order).putInt(0x1A2B3C4D).putShort((short) 1).putShort((short) 0);
    out.writeBytes(block(0x0A0D0D0A, section.putLong(-1).array(), order));
    var source = buffer(20, order).putShort((short) ETHERNET).putShort((short) 0).putInt(0);
    source.putShort((short) 9).putShort((short) 1).put(resolution).put(new byte[3]).putInt(0);
    out.writeBytes(block(1, source.array(), order));
    for (var packet : written.packets()) {
      long ticks = ticks(Written.nanos(packet), resolution);
      int length = packet.octets().length;
      var body = buffer(20 + (length + 3 & ~3), order).putInt(0);
      body.putInt((int) (ticks >>> 32)).putInt((int) ticks).putInt(length).putInt(length);
      out.writeBytes(block(6, body.put(packet.octets()).array(), order));
    }
    var statistics = buffer(28, order).putInt(0).putLong(0);
    statistics.putShort((short) 5).putShort((short) 8).putLong(dropped).putInt(0);
    out.writeBytes(block(5, statistics.array(), order));
    return out.toByteArray();
  }

  private static long ticks(long nanos, byte resolution) {
    double perSecond = resolution < 0 ? Math.pow(2, resolution & 0x7F) : Math.pow(10, resolution);
    long whole = nanos / 1_000_000_000L;
    return whole * (long) perSecond + Math.round(nanos % 1_000_000_000L / 1e9 * perSecond);
  }

  private static byte[] block(int type, byte[] body, ByteOrder order) {
    int length = body.length + 12;
    return buffer(length, order).putInt(type).putInt(length).put(body).putInt(length).array();
  }
}
