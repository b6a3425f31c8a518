package org.ipv4ll.tck.engine.mutant;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.ipv4ll.tck.engine.host.Input;

/** Makes frames fit to be read that the host ought to leave alone. */
record Mended(UnaryOperator<byte[]> repair) implements Interposed.Between {

  private static final int ETHERTYPE = 12;
  private static final int TAG = 4;
  private static final int ARP_FRAME = 42;
  private static final byte[] DOT1Q = {(byte) 0x81, 0x00};

  /** Takes what a truncated ARP packet lacks for zeros. */
  static HostFactory padding(HostFactory base) {
    return Interposed.around(base, () -> new Mended(Mended::padded));
  }

  /** Reads a frame of any VLAN as if it had no IEEE 802.1Q tag. */
  static HostFactory untagging(HostFactory base) {
    return Interposed.around(base, () -> new Mended(Mended::untagged));
  }

  @Override
  public void input(Input input, Interposed host) {
    host.pass(
        input instanceof Input.FrameReceived received
            ? new Input.FrameReceived(repair.apply(received.bytes()))
            : input);
  }

  private static byte[] padded(byte[] frame) {
    return frame.length > ETHERTYPE
        ? Arrays.copyOf(frame, Math.max(ARP_FRAME, frame.length))
        : frame;
  }

  private static byte[] untagged(byte[] frame) {
    int afterTag = ETHERTYPE + TAG;
    if (frame.length < afterTag
        || !Arrays.equals(frame, ETHERTYPE, ETHERTYPE + DOT1Q.length, DOT1Q, 0, DOT1Q.length)) {
      return frame;
    }
    var untagged = new byte[frame.length - TAG];
    System.arraycopy(frame, 0, untagged, 0, ETHERTYPE);
    System.arraycopy(frame, afterTag, untagged, ETHERTYPE, frame.length - afterTag);
    return untagged;
  }
}
