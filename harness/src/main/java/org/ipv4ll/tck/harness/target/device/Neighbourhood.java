// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.support.Deadline;

/** Who is heard on an outlet, by hardware address. */
final class Neighbourhood implements AutoCloseable {

  /** 01:80:c2:00:00:00 to 0f: what bridges tell their neighbours, which nobody forwards. */
  private static final long BRIDGE_GROUP = 0x0180_c200_0000L;

  private final Set<String> heard = new ConcurrentSkipListSet<>();
  private final DevicePort.Listening listening;

  private Neighbourhood(DevicePort outlet) {
    this.listening = outlet.listen(this::heard);
  }

  /** Begins to listen; the cable has to be plugged in. */
  static Neighbourhood of(DevicePort outlet) {
    return new Neighbourhood(outlet);
  }

  private void heard(byte[] bytes) {
    EthernetFrame.decode(bytes)
        .filter(frame -> !isBetweenBridges(frame))
        .ifPresent(frame -> heard.add(frame.source().toString()));
  }

  static boolean isBetweenBridges(EthernetFrame frame) {
    return (frame.destination().bits() & ~0xFL) == BRIDGE_GROUP;
  }

  /** Waits until so many stations were heard; false if they were not in time. */
  boolean await(int stations, Duration within) {
    return Deadline.await(within, () -> heard.size() >= stations);
  }

  /** All that were heard so far. */
  Set<MacAddress> stations() {
    return Set.copyOf(heard.stream().map(MacAddress::parse).toList());
  }

  @Override
  public void close() {
    listening.close();
  }
}
