// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.dhcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Text;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Type;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.junit.jupiter.api.Test;

class DhcpMessageTest {

  private static final DhcpMessage MESSAGE =
      DhcpMessage.of(Type.REQUEST, 0x3927, MacAddress.parse("02:00:5e:00:00:16"))
          .withCurrent(Ipv4Address.parse("192.0.2.77"))
          .with(Option.REQUESTED, Ipv4Address.parse("192.0.2.78").bits())
          .with(Option.LEASE_TIME, 120)
          .with(Text.DOMAIN, "lan.example");

  @Test
  void isReadAsItWasWritten() {
    assertThat(DhcpMessage.decode(MESSAGE.broadcast())).contains(MESSAGE);
  }

  @Test
  void aLongMessageIsReadAsItWasWritten() {
    var longest = MESSAGE.with(Text.HOST_NAME, "h".repeat(255));
    assertThat(DhcpMessage.decode(longest.broadcast())).contains(longest);
  }

  @Test
  void everyTypeIsReadAsItWasWritten() {
    for (var type : Type.values()) {
      var message = DhcpMessage.of(type, 1, MESSAGE.client());
      assertThat(DhcpMessage.decode(message.broadcast())).contains(message);
    }
  }

  @Test
  void whatIsCutShortIsNoMessage() {
    var bytes = MESSAGE.broadcast().encode();
    for (int length = 0; length < bytes.length; length++) {
      var cut = EthernetFrame.decode(Arrays.copyOf(bytes, length));
      assertThat(cut.flatMap(DhcpMessage::decode)).isEmpty();
    }
  }

  @Test
  void nothingHostileIsThrownAt() {
    var random = new SplittableRandom(2131);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      var bytes = MESSAGE.broadcast().encode();
      for (int change = random.nextInt(6); change > 0; change--) {
        bytes[42 + random.nextInt(bytes.length - 42)] = (byte) random.nextInt();
      }
      read += EthernetFrame.decode(bytes).flatMap(DhcpMessage::decode).isPresent() ? 1 : 0;
    }
    assertThat(read).isBetween(10_000, 20_000);
  }
}
