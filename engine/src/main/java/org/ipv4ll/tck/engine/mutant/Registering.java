package org.ipv4ll.tck.engine.mutant;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/** Enters its link-local address into the DNS by a dynamic update (RFC 2136) once it is claimed. */
final class Registering {

  private static final Duration DELAY = Duration.ofSeconds(5);
  private static final int ASKING_PORT = 20_053;
  private static final int PORT = 53;
  private static final int UPDATE = 0x2800;
  private static final int SOA = 6;
  private static final int ADDRESS = 1;
  private static final int INTERNET = 1;
  private static final int LIFETIME_SECONDS = 1200;
  private static final Ipv4Address SERVER = Ipv4Address.parse("192.0.2.53");

  static final HostFactory HOST =
      Reaction.after(
          HostFactory.RFC3927,
          (output, host) -> {
            if (output instanceof Output.AddressClaimed claimed) {
              host.after(
                  DELAY,
                  () -> {
                    if (host.watch().isClaimed(claimed.address())) {
                      host.emit(update(host.watch().mac(), claimed.address()));
                    }
                  });
            }
          });

  private Registering() {}

  private static EthernetFrame update(MacAddress mac, Ipv4Address address) {
    var message = ByteBuffer.allocate(512).putShort((short) 1).putShort((short) UPDATE);
    message.putShort((short) 1).putShort((short) 0).putShort((short) 1).putShort((short) 0);
    name(message, "example").putShort((short) SOA).putShort((short) INTERNET);
    name(message, "host.example").putShort((short) ADDRESS).putShort((short) INTERNET);
    message.putInt(LIFETIME_SECONDS).putShort((short) Integer.BYTES).putInt(address.bits());
    var data = new byte[message.position()];
    message.get(0, data);
    return new UdpDatagram(ASKING_PORT, PORT, data)
        .packet(address, SERVER)
        .frame(mac, MacAddress.BROADCAST);
  }

  private static ByteBuffer name(ByteBuffer message, String name) {
    for (var label : name.split("\\.")) {
      message.put((byte) label.length()).put(label.getBytes(StandardCharsets.US_ASCII));
    }
    return message.put((byte) 0);
  }
}
