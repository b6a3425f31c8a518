// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.CapturedFrame;
import org.ipv4ll.tck.harness.link.Link;

/**
 * The cable of a device. What the device said in an earlier life is left out, and others that are
 * heard beside it are not taken for it.
 */
final class DeviceLink implements Link {

  private final Link wire;
  private final MacAddress device;
  private final Strangers strangers;
  private final List<CapturedFrame> shown = new ArrayList<>();
  private Instant began = Instant.MAX;
  private int next;

  DeviceLink(Link wire, MacAddress device, Strangers strangers) {
    this.wire = wire;
    this.device = device;
    this.strangers = strangers;
  }

  /** From now on the device counts. */
  synchronized void begin() {
    frames();
    began = wire.now();
  }

  @Override
  public void send(byte[] frame) {
    wire.send(frame);
  }

  @Override
  public Instant now() {
    return wire.now();
  }

  @Override
  public void until(Instant time) {
    wire.until(time);
  }

  @Override
  public synchronized Optional<CapturedFrame> frame(int index, Instant deadline) {
    while (shown.size() <= index) {
      var frame = wire.frame(next, deadline);
      if (frame.isEmpty()) {
        return Optional.empty();
      }
      next++;
      frame.filter(this::counts).ifPresent(this::show);
    }
    return Optional.of(shown.get(index));
  }

  private void show(CapturedFrame frame) {
    shown.add(new CapturedFrame(shown.size(), frame.at(), frame.fromTester(), frame.bytes()));
  }

  private boolean counts(CapturedFrame frame) {
    if (frame.fromTester()) {
      return true;
    }
    return isDevice(frame.bytes()) ? !frame.at().isBefore(began) : strangers.heard(frame.bytes());
  }

  /** It may lie about one of its addresses and still be the device. */
  private boolean isDevice(byte[] bytes) {
    var ethernet = EthernetFrame.decode(bytes);
    return ethernet.map(EthernetFrame::source).filter(device::equals).isPresent()
        || ethernet
            .flatMap(ArpPacket::decode)
            .filter(arp -> arp.senderHardware().equals(device))
            .isPresent();
  }

  @Override
  public void onHostFrame(Consumer<byte[]> listener) {
    wire.onHostFrame(
        bytes -> {
          if (isDevice(bytes)) {
            listener.accept(bytes);
          }
        });
  }

  @Override
  public synchronized List<CapturedFrame> frames() {
    while (frame(shown.size(), wire.now()).isPresent()) {
      continue;
    }
    return List.copyOf(shown);
  }

  @Override
  public Duration uncertainty() {
    return wire.uncertainty();
  }

  @Override
  public long dropped() {
    return wire.dropped();
  }

  @Override
  public Optional<String> doubt() {
    return wire.doubt().or(strangers::doubt);
  }

  @Override
  public void close() {
    wire.close();
  }
}
