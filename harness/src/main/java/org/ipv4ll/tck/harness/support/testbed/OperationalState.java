// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLong;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * The operational state of an interface (RFC 2863), as rtnetlink tells it. The flags of an
 * interface call it running as well while the state is not known yet; until the kernel has looked
 * at a new cable, it drops what is sent there without a word.
 */
final class OperationalState {

  private static final int AF_NETLINK = 16;
  private static final int NETLINK_ROUTE = 0;
  private static final short RTM_GETLINK = 18;
  private static final short RTM_NEWLINK = 16;
  private static final short NLM_F_REQUEST = 1;
  private static final int HEADERS = 32;
  private static final int INDEX = 20;
  private static final int TYPE = 4;
  private static final int ATTRIBUTE_HEADER = 4;
  private static final int IFLA_OPERSTATE = 16;
  private static final int IF_OPER_UP = 6;
  private static final int ANSWER = 32 * 1024;

  private OperationalState() {}

  /** A socket to be asked by, of the namespace that the calling thread is in. */
  static int socket() {
    int type = Libc.SOCK_RAW | Libc.SOCK_CLOEXEC;
    return Libc.INSTANCE.socket(AF_NETLINK, type, NETLINK_ROUTE);
  }

  /** Whether the kernel holds the interface with this number up, and has it send. */
  static boolean isUp(int socket, int index) {
    try {
      var request = message(HEADERS);
      request.putInt(HEADERS).putShort(RTM_GETLINK).putShort(NLM_F_REQUEST).putInt(INDEX, index);
      Libc.INSTANCE.send(socket, request.array(), new NativeLong(HEADERS), 0);
      var answer = message(ANSWER);
      var length = Libc.INSTANCE.recv(socket, answer.array(), new NativeLong(ANSWER), 0);
      return isUp(answer.limit(length.intValue()));
    } catch (LastErrorException e) {
      throw new SupportException("interface " + index + ": " + e.getMessage(), e);
    }
  }

  private static ByteBuffer message(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
  }

  /** Whether a message says so: attributes of two octets of length and two of type follow it. */
  static boolean isUp(ByteBuffer answer) {
    if (answer.limit() < HEADERS || answer.getShort(TYPE) != RTM_NEWLINK) {
      return false;
    }
    int place = HEADERS;
    while (place + ATTRIBUTE_HEADER < answer.limit()) {
      int length = Short.toUnsignedInt(answer.getShort(place));
      if (answer.getShort(place + 2) == IFLA_OPERSTATE) {
        return answer.get(place + ATTRIBUTE_HEADER) == IF_OPER_UP;
      }
      place += Math.max(ATTRIBUTE_HEADER, (length + 3) & ~3);
    }
    return false;
  }
}
