// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes Ethernet frames of packets, in the order of their time and each of them once. */
final class Frames implements PacketSink {

  private final Links links;
  private final BitSet copied;
  private final FrameSink sink;
  private final Copies copies = new Copies();
  private final Map<Integer, Integer> unread = new HashMap<>();
  private final List<Integer> restarts = new ArrayList<>();
  private final InOrder order = new InOrder(new Once());
  private int count;
  private int folded;
  private int withoutTime;
  private int cut;
  private long dropped;
  private long resolution = 1;

  Frames(Links links, BitSet copied, FrameSink sink) {
    this.copied = copied;
    this.links = links;
    this.sink = sink;
  }

  /** How many packets there were so far. */
  int count() {
    return count;
  }

  @Override
  public void packet(CaptureInterface tap, long nanos, byte[] kept, int length) {
    count++;
    resolution = Math.max(resolution, tap.resolution());
    var inside = Encapsulation.of(tap.linkType(), kept);
    if (inside.isEmpty()) {
      unread.merge(tap.linkType(), 1, Integer::sum);
      return;
    }
    var packet = inside.get();
    cut += kept.length < length ? 1 : 0;
    order.add(
        new CapturedFrame(
            count,
            nanos,
            links.of(tap, packet),
            packet.frame(),
            length - packet.added(),
            packet.destinationKnown()));
  }

  @Override
  public void withoutTime() {
    count++;
    withoutTime++;
  }

  @Override
  public void dropped(long packets) {
    dropped += packets;
  }

  void end() {
    order.flush();
  }

  CaptureFacts facts() {
    return new CaptureFacts(
        count, folded, dropped, withoutTime, cut, unread, Duration.ofNanos(resolution), restarts);
  }

  private final class Once implements FrameSink {

    @Override
    public void frame(CapturedFrame frame) {
      var original = copies.original(frame);
      if (original.isEmpty()) {
        links.seen(frame.link());
        sink.frame(frame);
      } else {
        folded++;
        copied.set(original.get().number());
        links.copied(original.get().link(), frame.link());
        links.seen(frame.link());
      }
    }

    @Override
    public void timeRunsBack(int number) {
      restarts.add(number);
      copies.clear();
      sink.timeRunsBack(number);
    }
  }
}
