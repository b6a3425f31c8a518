// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.link.PacketCapture;
import org.ipv4ll.tck.harness.link.PcapLink;
import org.ipv4ll.tck.harness.support.testbed.Card;

/** A network card of the tester. */
record CardPort(Card card) implements DevicePort {

  @Override
  public String name() {
    return card.name();
  }

  @Override
  public Optional<String> otherUse() {
    return card.carriesDefaultRoute()
        ? Optional.of(name() + " carries the default route of this machine")
        : card.address().map(address -> name() + " has the address " + address);
  }

  @Override
  public boolean isPlug() {
    return true;
  }

  @Override
  public void takeOver() {
    card.takeOver();
  }

  @Override
  public void setUp(boolean up) {
    card.setUp(up);
  }

  @Override
  public boolean awaitCarrier(Duration within) {
    return card.awaitCarrier(within);
  }

  @Override
  public Link open() {
    card.setUp(true); // nobody can listen on a card that is down
    return PcapLink.open(card.namespace(), name());
  }

  @Override
  public Listening listen(Consumer<byte[]> listener) {
    var inbound = PacketCapture.Direction.INBOUND;
    var capture =
        card.namespace()
            .call(() -> new PacketCapture(name(), inbound, (at, bytes) -> listener.accept(bytes)));
    return capture::close;
  }

  @Override
  public void close() {
    card.close();
  }
}
