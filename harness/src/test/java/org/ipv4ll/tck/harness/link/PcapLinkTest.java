// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.support.testbed.RawSocket;
import org.ipv4ll.tck.harness.support.testbed.VethPair;
import org.ipv4ll.tck.harness.support.testbed.VethPair.Kernel;
import org.junit.jupiter.api.Test;

@Live
class PcapLinkTest {

  private static final AtomicInteger NUMBER = new AtomicInteger(1000);
  private static final int BURST = 20;
  private static final Duration SOON = Duration.ofSeconds(2);

  /** A cable with a tester at one end and bare octets at the other. */
  private record Wire(VethPair pair, PcapLink link, RawSocket other) implements AutoCloseable {

    static Wire open() {
      var pair = VethPair.create(NUMBER.getAndIncrement(), "02:00:5e:00:00:07", Kernel.SILENT);
      pair.up();
      pair.awaitCarrier();
      return new Wire(
          pair,
          PcapLink.open(pair.tester(), VethPair.TESTER_INTERFACE),
          RawSocket.in(pair.iut(), VethPair.IUT_INTERFACE));
    }

    CapturedFrame frame(int index) {
      return link.frame(index, link.now().plus(SOON)).orElseThrow();
    }

    @Override
    public void close() {
      link.close();
      other.close();
      pair.close();
    }
  }

  private static byte[] frame(int number) {
    return ByteBuffer.allocate(60)
        .put(new byte[] {-1, -1, -1, -1, -1, -1, 2, 0, 0x5e, 0, 0, 1, 8, 6})
        .putInt(number)
        .array();
  }

  @Test
  void tellsTheDirectionsApartEvenOfTheSameOctets() {
    try (var wire = Wire.open()) {
      wire.other.send(frame(1));
      var heard = wire.frame(0);
      wire.link.send(heard.bytes());
      wire.other.send(heard.bytes());
      var directions = List.of(heard, wire.frame(1), wire.frame(2));
      assertThat(directions)
          .extracting(CapturedFrame::fromTester)
          .containsExactly(false, true, false);
      assertThat(directions).extracting(CapturedFrame::at).isSorted();
      assertThat(directions).allMatch(frame -> Arrays.equals(frame.bytes(), frame(1)));
    }
  }

  @Test
  void ordersStimulusBeforeReaction() {
    try (var wire = Wire.open()) {
      for (int i = 0; i < 500; i++) {
        wire.link.send(frame(2 * i));
        wire.other.send(frame(2 * i + 1));
        wire.frame(2 * i + 1 - Math.min(2 * i, BURST));
      }
      wire.frame(999);
      assertThat(wire.link.frames())
          .extracting(frame -> ByteBuffer.wrap(frame.bytes()).getInt(14))
          .containsExactlyElementsOf(IntStream.range(0, 1000).boxed().toList());
      assertThat(wire.link.frames()).extracting(CapturedFrame::at).isSorted();
      assertThat(wire.link.dropped()).isZero();
    }
  }

  @Test
  void survivesFlapsWithoutLosingTheFirstFrameAfterwards() {
    try (var wire = Wire.open()) {
      for (int i = 0; i < 5; i++) {
        wire.pair.carrier(false);
        wire.link.send(frame(-1));
        wire.pair.carrier(true);
        wire.link.send(frame(2 * i));
        wire.other.send(frame(2 * i + 1));
        assertThat(wire.frame(2 * i).fromTester()).isTrue();
        assertThat(wire.frame(2 * i + 1).fromTester()).isFalse();
      }
      assertThat(wire.link.frames()).hasSize(10);
    }
  }

  @Test
  void answersAtTheDeadlineWhereNothingComes() {
    try (var wire = Wire.open()) {
      var deadline = wire.link.now().plusMillis(50);
      assertThat(wire.link.frame(0, deadline)).isEmpty();
      assertThat(wire.link.now()).isBetween(deadline, deadline.plusMillis(500));
      assertThat(wire.link.doubt()).isEmpty();
    }
  }

  @Test
  void aHundredAtOnce() throws InterruptedException {
    var wires = new ConcurrentLinkedQueue<Wire>();
    try {
      atOnce(Collections.nCopies(100, () -> wires.add(Wire.open())));
      for (var wire : wires) {
        wire.link.send(frame(1));
        wire.other.send(frame(2));
      }
      assertThat(wires)
          .hasSize(100)
          .allSatisfy(wire -> assertThat(wire.frame(1).fromTester()).isFalse());
    } finally {
      atOnce(wires.stream().<Runnable>map(wire -> wire::close).toList());
    }
  }

  private static void atOnce(List<Runnable> work) throws InterruptedException {
    var threads = work.stream().map(Thread::new).toList();
    threads.forEach(Thread::start);
    for (var thread : threads) {
      thread.join();
    }
  }
}
