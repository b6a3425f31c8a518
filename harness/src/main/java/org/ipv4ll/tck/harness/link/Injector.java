package org.ipv4ll.tck.harness.link;

import org.ipv4ll.tck.harness.support.Namespace;
import org.ipv4ll.tck.harness.support.NetDevice;
import org.pcap4j.core.NotOpenException;
import org.pcap4j.core.PcapHandle;
import org.pcap4j.core.PcapHandle.PcapDirection;
import org.pcap4j.core.PcapNativeException;

/**
 * Sends octets as they are. A handle of its own, because one never sees what it has sent itself,
 * and the capture must: its timestamp tells when the frame really went out.
 */
public final class Injector implements AutoCloseable {

  private final PcapHandle handle;
  private final NetDevice device;

  /** Opens an interface of a namespace for sending. */
  public Injector(Namespace namespace, String name) {
    this.handle = namespace.call(() -> Handles.open(name, "less 1", PcapDirection.OUT));
    this.device = NetDevice.in(namespace, name);
  }

  /**
   * Sends a frame; false if the interface is down, as with a cable that is unplugged.
   *
   * @throws IllegalArgumentException if the kernel will not have these octets
   */
  public boolean inject(byte[] frame) {
    try {
      sendOnce(frame);
      return true;
    } catch (PcapNativeException first) {
      return device.isUp() && injectAgain(frame);
    }
  }

  /** After a flap the first call only fetches the error that the flap has left on the socket. */
  private boolean injectAgain(byte[] frame) {
    try {
      sendOnce(frame);
      return true;
    } catch (PcapNativeException e) {
      if (device.isUp()) {
        throw new IllegalArgumentException("cannot send: " + e.getMessage(), e);
      }
      return false;
    }
  }

  private void sendOnce(byte[] frame) throws PcapNativeException {
    try {
      handle.sendPacket(frame);
    } catch (NotOpenException e) {
      throw new IllegalStateException("the link is closed", e);
    }
  }

  @Override
  public void close() {
    handle.close();
    device.close();
  }
}
