// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLong;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * Sends octets on an interface as they are. Costs one socket, where a second capture handle would
 * cost a ring of frames that nobody reads.
 */
public final class RawSocket implements AutoCloseable {

  private static final int AF_PACKET = 17;
  private static final int ADDRESS_LENGTH = 20;
  private static final int INDEX = 4;
  private static final int ENETDOWN = 100;

  private final int socket;
  private boolean open = true;

  private RawSocket(int socket) {
    this.socket = socket;
  }

  /** Opens an interface of a namespace. */
  public static RawSocket in(Namespace namespace, String device) {
    return namespace.call(() -> new RawSocket(bound(device)));
  }

  private static int bound(String device) {
    int type = Libc.SOCK_RAW | Libc.SOCK_CLOEXEC;
    int socket = Libc.INSTANCE.socket(AF_PACKET, type, 0); // protocol 0: receives nothing
    try {
      Libc.INSTANCE.bind(socket, address(Libc.INSTANCE.if_nametoindex(device)), ADDRESS_LENGTH);
      return socket;
    } catch (LastErrorException e) {
      Libc.INSTANCE.close(socket);
      throw new SupportException("cannot send on " + device + ": " + e.getMessage(), e);
    }
  }

  /** A {@code struct sockaddr_ll} of which only family and interface count. */
  private static byte[] address(int index) {
    var address = ByteBuffer.allocate(ADDRESS_LENGTH).order(ByteOrder.nativeOrder());
    return address.putShort((short) AF_PACKET).putInt(INDEX, index).array();
  }

  /**
   * Sends a frame; false if the interface is down.
   *
   * @throws SupportException if the kernel will not have these octets
   */
  public synchronized boolean send(byte[] frame) {
    if (!open) {
      throw new IllegalStateException("the link is closed");
    }
    // After a flap the first call only fetches the error that the flap has left on the socket.
    return sendOnce(frame) || sendOnce(frame);
  }

  private boolean sendOnce(byte[] frame) {
    try {
      Libc.INSTANCE.send(socket, frame, new NativeLong(frame.length), 0);
      return true;
    } catch (LastErrorException e) {
      if (e.getErrorCode() == ENETDOWN) {
        return false;
      }
      throw new SupportException("cannot send a frame: " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void close() {
    if (open) {
      open = false;
      Libc.INSTANCE.close(socket);
    }
  }
}
