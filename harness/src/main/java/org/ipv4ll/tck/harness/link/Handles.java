// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import org.ipv4ll.tck.harness.support.SupportException;
import org.pcap4j.core.BpfProgram.BpfCompileMode;
import org.pcap4j.core.NotOpenException;
import org.pcap4j.core.PcapHandle;
import org.pcap4j.core.PcapHandle.PcapDirection;
import org.pcap4j.core.PcapHandle.TimestampPrecision;
import org.pcap4j.core.PcapNativeException;
import org.pcap4j.core.PcapNetworkInterface.PromiscuousMode;

/** Opens handles the one way that gives kernel timestamps without delay. */
final class Handles {

  private static final String FILTER = "not ip6";
  private static final int SNAPLEN = 2048;

  /** Room for a burst while a busy machine keeps the reader waiting; the default is 2 MiB. */
  private static final int BUFFER = 1024 * 1024;

  private Handles() {}

  /**
   * Opens an interface of the calling thread's namespace. The direction is not part of the filter:
   * libpcap runs the first frame after a filter was set through it a second time, by itself, and
   * then knows nothing of directions and drops the frame.
   */
  static PcapHandle open(String device, PcapDirection direction) {
    try {
      var handle =
          new PcapHandle.Builder(device)
              .snaplen(SNAPLEN)
              .promiscuousMode(promiscuous(direction))
              .immediateMode(true)
              .timeoutMillis(0)
              .bufferSize(BUFFER)
              .timestampPrecision(TimestampPrecision.NANO)
              .direction(direction)
              .build();
      handle.setFilter(FILTER, BpfCompileMode.OPTIMIZE);
      return handle;
    } catch (PcapNativeException | NotOpenException e) {
      throw new SupportException("cannot capture on " + device + ": " + e.getMessage(), e);
    } catch (LinkageError e) {
      throw new SupportException("libpcap is not installed: apt-get install libpcap0.8", e);
    }
  }

  /** Whoever only watches what goes out need not ask for what comes in. */
  private static PromiscuousMode promiscuous(PcapDirection direction) {
    return direction == PcapDirection.OUT
        ? PromiscuousMode.NONPROMISCUOUS
        : PromiscuousMode.PROMISCUOUS;
  }
}
