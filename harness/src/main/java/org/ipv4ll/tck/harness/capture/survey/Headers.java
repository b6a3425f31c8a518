// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.survey;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.capture.file.CapturedFrame;

/** Frames of which a capture has kept the beginning only. */
public final class Headers {

  /** Of IP packets no check needs more. */
  private static final int KEPT = 600;

  private static final int ETHERNET = 14;
  private static final int IP = 20;
  private static final int SOURCE = 12;
  private static final int TYPE = 12;
  private static final int TOTAL = 2;

  private Headers() {}

  /** The source of an IP packet, whether all of it is there or not. */
  static Optional<Ipv4Address> source(EthernetFrame frame) {
    return frame.etherType() == EthernetFrame.IPV4 && frame.payload().length >= IP
        ? Optional.of(new Ipv4Address(ByteBuffer.wrap(frame.payload()).getInt(SOURCE)))
        : Optional.empty();
  }

  /** The frame; an IP packet that is cut says that it is as long as what is left of it. */
  public static byte[] whole(CapturedFrame frame) {
    var octets = frame.octets();
    if (octets.length < ETHERNET + IP || type(octets) != EthernetFrame.IPV4) {
      return octets;
    }
    int kept = Math.min(octets.length, KEPT);
    int total = Short.toUnsignedInt(ByteBuffer.wrap(octets).getShort(ETHERNET + TOTAL));
    return total <= kept - ETHERNET ? octets : shortened(octets, kept);
  }

  private static byte[] shortened(byte[] octets, int kept) {
    var cut = ByteBuffer.allocate(kept).put(octets, 0, kept);
    return cut.putShort(ETHERNET + TOTAL, (short) (kept - ETHERNET)).array();
  }

  /** The same frame, no longer than what is needed of it. */
  public static CapturedFrame kept(CapturedFrame frame) {
    return new CapturedFrame(
        frame.number(),
        frame.nanos(),
        frame.link(),
        whole(frame),
        frame.length(),
        frame.destinationKnown());
  }

  private static int type(byte[] octets) {
    return Short.toUnsignedInt(ByteBuffer.wrap(octets).getShort(TYPE));
  }
}
