// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.drive.Frames.HOST;
import static org.ipv4ll.tck.harness.drive.Frames.X;
import static org.ipv4ll.tck.harness.drive.Frames.Y;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.harness.link.Attachment;
import org.ipv4ll.tck.harness.link.Station;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.ipv4ll.tck.harness.link.VirtualLink;
import org.ipv4ll.tck.harness.record.Frame;
import org.junit.jupiter.api.Test;

class TraceTest {

  private static final Instant START = VirtualClock.EPOCH;

  private final VirtualLink link = new VirtualLink();
  private final Trace trace = new Trace(0, link, Frames.HOST, Set.of());

  /** Probes once a second from the first second on. */
  private final class Prober implements Station {

    private final Attachment plug = link.attach(this);
    private Instant next = START.plusSeconds(1);

    @Override
    public void received(byte[] frame, Instant now) {}

    @Override
    public Optional<Instant> deadline() {
      return Optional.of(next);
    }

    @Override
    public void expired(Instant now) {
      next = now.plusSeconds(1);
      plug.transmit(ArpPacket.probe(HOST, X).broadcast().encode());
    }
  }

  @Test
  void waitsForAFrameThatFits() {
    new Prober();
    var found = trace.await(0, s -> s.isProbeFor(X), START.plusSeconds(5)).orElseThrow();
    assertThat(found.at()).isEqualTo(START.plusSeconds(1).plus(VirtualLink.LATENCY));
    assertThat(link.now()).isEqualTo(found.at());
  }

  @Test
  void givesUpAtTheDeadline() {
    new Prober();
    assertThat(trace.await(0, s -> s.isProbeFor(Y), START.plusSeconds(3))).isEmpty();
    assertThat(link.now()).isAfterOrEqualTo(START.plusSeconds(3));
    assertThat(trace.host()).hasSize(3);
  }

  @Test
  void aFrameAfterTheDeadlineIsNone() {
    new Prober();
    var justBefore = START.plusSeconds(1).minus(Duration.ofMillis(1));
    assertThat(trace.await(0, s -> true, justBefore)).isEmpty();
  }

  @Test
  void looksFromAPlaceOn() {
    new Prober();
    var first = trace.await(0, s -> true, START.plusSeconds(5)).orElseThrow();
    var second = trace.await(first.index() + 1, s -> true, START.plusSeconds(5)).orElseThrow();
    assertThat(second.at()).isEqualTo(first.at().plusSeconds(1));
  }

  @Test
  void tellsTheTesterFromHosts() {
    new Prober();
    link.send(ArpPacket.probe(HOST, Y).broadcast().encode());
    assertThat(trace.mark()).isEqualTo(1);
    assertThat(trace.host(START, START.plusSeconds(2))).hasSize(1).allMatch(Frame::fromHost);
  }
}
