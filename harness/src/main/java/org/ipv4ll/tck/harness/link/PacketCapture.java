// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.pcap4j.core.NotOpenException;
import org.pcap4j.core.PcapHandle;
import org.pcap4j.core.PcapHandle.PcapDirection;
import org.pcap4j.core.PcapNativeException;

/**
 * The frames of an interface, brought by a thread of their own. The kernel tells the directions
 * apart, not the octets: a tester that replays what a host has said is still the tester.
 */
public final class PacketCapture implements AutoCloseable {

  private static final long PAUSE_NANOS = 1_000_000;

  private final PcapHandle handle;
  private final Listener listener;
  private final Thread thread;
  private volatile boolean closing;
  private long dropped;

  /** Takes a frame on the thread of the capture. */
  @FunctionalInterface
  public interface Listener {
    void captured(Instant at, byte[] bytes);
  }

  /** Which frames of an interface. */
  public enum Direction {
    /** All of them. */
    BOTH(PcapDirection.INOUT),
    /** What comes in from the link. */
    INBOUND(PcapDirection.IN),
    /** What this machine sends. */
    OUTBOUND(PcapDirection.OUT);

    private final PcapDirection side;

    Direction(PcapDirection side) {
      this.side = side;
    }
  }

  /** Starts to capture on an interface of the calling thread's namespace. */
  public PacketCapture(String device, Direction direction, Listener listener) {
    this.handle = Handles.open(device, direction.side);
    this.listener = listener;
    this.thread = new Thread(this::run, "capture " + direction.side + " " + device);
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    while (!closing) {
      try {
        handle.loop(-1, (byte[] bytes) -> listener.captured(stamp(), bytes));
      } catch (PcapNativeException e) {
        // The interface went down. The socket outlives that, and so does the handle.
        LockSupport.parkNanos(PAUSE_NANOS);
      } catch (InterruptedException | NotOpenException e) {
        return;
      }
    }
  }

  private Instant stamp() {
    return handle.getTimestamp().toInstant();
  }

  /** How many frames the kernel had no room for. */
  public synchronized long dropped() {
    try {
      if (handle.isOpen()) {
        dropped = handle.getStats().getNumPacketsDropped();
      }
    } catch (PcapNativeException | NotOpenException e) {
      return dropped;
    }
    return dropped;
  }

  @Override
  public void close() {
    dropped();
    closing = true;
    try {
      handle.breakLoop(); // a loop that is not broken makes close wait for the next frame
      thread.join();
      handle.close();
    } catch (NotOpenException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
