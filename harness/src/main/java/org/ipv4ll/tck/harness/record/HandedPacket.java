// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.IcmpError;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;

/**
 * A packet that the tester handed to a router, or to a host that it is not for, and what was made
 * of it.
 *
 * @param frame by which a station handed it over
 * @param token octets by which every copy of it is known
 * @param control whether a router has to forward it
 */
public record HandedPacket(Frame frame, long token, boolean control) {

  /** All that were handed over, in order; one that was handed over twice is there twice. */
  public static List<HandedPacket> in(CaseRecord record) {
    return record.acts(Act.Handed.class).stream()
        .map(act -> new HandedPacket(frame(record, act), act.token(), act.control()))
        .toList();
  }

  private static Frame frame(CaseRecord record, Act.Handed act) {
    return record.links().get(act.link()).frames().get(act.frame());
  }

  /** Whether a frame of the router has the token of a packet in it. */
  public static boolean carries(Frame frame, long token) {
    var wanted = ByteBuffer.allocate(Long.BYTES).putLong(token).array();
    var bytes = frame.bytes();
    for (int from = 0; from + wanted.length <= bytes.length; from++) {
      if (Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length)) {
        return frame.fromHost();
      }
    }
    return false;
  }

  /** The first copy, as it was or changed, on whichever link of the router it came out. */
  public Optional<Frame> copy(CaseRecord record) {
    return copies(record).findFirst();
  }

  /** All copies, as they were or changed, on whichever links they came out. */
  public Stream<Frame> copies(CaseRecord record) {
    return traces(record).filter(out -> out.ip().filter(this::tells).isEmpty());
  }

  /** The first message of the router itself that tells the sender what became of the packet. */
  public Optional<Frame> report(CaseRecord record) {
    return traces(record).filter(out -> out.ip().filter(this::tells).isPresent()).findFirst();
  }

  private Stream<Frame> traces(CaseRecord record) {
    return record.links().stream()
        .limit(record.own())
        .flatMap(link -> link.frames().stream())
        .filter(out -> !out.at().isBefore(frame.at()) && carries(out, token));
  }

  private boolean tells(Ipv4Packet packet) {
    return IcmpError.is(packet)
        && frame.ip().filter(p -> p.source().equals(packet.destination())).isPresent();
  }
}
