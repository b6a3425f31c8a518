// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ipv4ll.tck.harness.support.Deadline;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * The flags of an interface in a namespace, through a socket that stays there. One ioctl takes
 * microseconds, where a process would take milliseconds and blur the moment of a carrier change.
 */
public final class NetDevice implements AutoCloseable {

  private static final NativeLong SIOCGIFFLAGS = new NativeLong(0x8913);
  private static final NativeLong SIOCSIFFLAGS = new NativeLong(0x8914);
  private static final NativeLong SIOCGIFINDEX = new NativeLong(0x8933);
  private static final NativeLong SIOCETHTOOL = new NativeLong(0x8946);
  private static final int ETHTOOL_STXCSUM = 0x17;
  private static final int NAME_LENGTH = 16;
  private static final int REQUEST_LENGTH = 40;
  private static final int IFF_UP = 1;
  private static final int IFF_RUNNING = 0x40;
  private static final int IFF_NOARP = 0x80;

  private final String name;
  private final int socket;
  private final int netlink;
  private boolean open = true;

  private NetDevice(String name, int socket, int netlink) {
    this.name = name;
    this.socket = socket;
    this.netlink = netlink;
  }

  public static NetDevice in(Namespace namespace, String name) {
    return namespace.call(() -> here(name));
  }

  /** An interface of the namespace that this process lives in. */
  static NetDevice here(String name) {
    int type = Libc.SOCK_DGRAM | Libc.SOCK_CLOEXEC;
    int socket = Libc.INSTANCE.socket(Libc.AF_INET, type, 0);
    return new NetDevice(name, socket, OperationalState.socket());
  }

  /** Whether the kernel holds it operational: up, and its peer up too. */
  public synchronized boolean isRunning() {
    int both = IFF_UP | IFF_RUNNING;
    return open && (flags() & both) == both;
  }

  /** Whether it is up, with or without a carrier. */
  public synchronized boolean isUp() {
    return open && (flags() & IFF_UP) != 0;
  }

  /** Brings it up or down as an administrator would. */
  public synchronized void setUp(boolean up) {
    set(IFF_UP, up);
  }

  /** Whether its kernel speaks ARP on it. */
  synchronized boolean speaksArp() {
    return open && (flags() & IFF_NOARP) == 0;
  }

  /** Has its kernel speak ARP on it, or keep out of that. */
  synchronized void setArp(boolean on) {
    set(IFF_NOARP, !on);
  }

  private void set(int flag, boolean on) {
    var request = request();
    request.putShort(NAME_LENGTH, (short) (on ? flags() | flag : flags() & ~flag));
    control(SIOCSIFFLAGS, request);
  }

  /**
   * Waits until it is operational; a veth pair takes up to a second, and more on a busy machine.
   */
  public void awaitRunning(Duration within) {
    if (!Deadline.await(within, () -> isRunning() && isOperational())) {
      throw new SupportException(name + " has no carrier after " + within.toSeconds() + " s");
    }
  }

  /**
   * Has the kernel fill in every checksum before a frame leaves. A veth pair otherwise leaves that
   * to a hardware that is not there, and joins segments to frames that no wire could carry.
   */
  public synchronized void completeChecksums() {
    try (var value = new Memory(2L * Integer.BYTES)) {
      value.setInt(0, ETHTOOL_STXCSUM);
      value.setInt(Integer.BYTES, 0);
      var request = request();
      request.putLong(NAME_LENGTH, Pointer.nativeValue(value));
      control(SIOCETHTOOL, request);
    }
  }

  private synchronized boolean isOperational() {
    var request = request();
    control(SIOCGIFINDEX, request);
    return open && OperationalState.isUp(netlink, request.getInt(NAME_LENGTH));
  }

  private int flags() {
    var request = request();
    control(SIOCGIFFLAGS, request);
    return request.getShort(NAME_LENGTH);
  }

  private ByteBuffer request() {
    var request = ByteBuffer.allocate(REQUEST_LENGTH).order(ByteOrder.nativeOrder());
    return request.put(name.getBytes(StandardCharsets.US_ASCII)).rewind();
  }

  private void control(NativeLong operation, ByteBuffer request) {
    try {
      Libc.INSTANCE.ioctl(socket, operation, request.array());
    } catch (LastErrorException e) {
      throw new SupportException("interface " + name + ": " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void close() {
    if (open) {
      open = false;
      Libc.INSTANCE.close(socket);
      Libc.INSTANCE.close(netlink);
    }
  }
}
