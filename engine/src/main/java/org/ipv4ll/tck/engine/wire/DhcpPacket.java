package org.ipv4ll.tck.engine.wire;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A DHCP message (RFC 2131) with the few options that tell who gets which address.
 *
 * @param type as in {@link #DISCOVER} and its like
 * @param yours the address that the server speaks of, or 0.0.0.0
 * @param requested the address that the client asks for
 * @param server who gives it
 */
public record DhcpPacket(
    int type,
    int transaction,
    MacAddress client,
    Ipv4Address yours,
    Optional<Ipv4Address> requested,
    Optional<Ipv4Address> server) {

  public static final int SERVER_PORT = 67;
  public static final int CLIENT_PORT = 68;

  public static final int DISCOVER = 1;
  public static final int OFFER = 2;
  public static final int REQUEST = 3;
  public static final int ACK = 5;
  public static final int NAK = 6;

  private static final int REQUESTED = 50;
  private static final int LEASE = 51;
  private static final int TYPE = 53;
  private static final int SERVER = 54;
  private static final int MASK = 1;
  private static final int PAD = 0;
  private static final int END = 255;
  private static final int CLIENT_HARDWARE = 28;
  private static final int OPTIONS = 236;
  private static final int LENGTH = 300;
  private static final int BROADCAST = 0x8000;
  private static final int COOKIE = 0x6382_5363;
  private static final int LEASE_SECONDS = 600;
  private static final int MASK_24 = 0xFFFF_FF00;

  /** Empty where it is no DHCP message, or one that is cut short. */
  public static Optional<DhcpPacket> decode(UdpDatagram datagram) {
    var from = ByteBuffer.wrap(datagram.data());
    int port = datagram.destinationPort();
    boolean dhcp = port == SERVER_PORT || port == CLIENT_PORT;
    if (!dhcp || from.limit() < OPTIONS + 4 || from.getInt(OPTIONS) != COOKIE) {
      return Optional.empty();
    }
    var type = option(from, TYPE);
    return type.map(
        value ->
            new DhcpPacket(
                value[0],
                from.getInt(4),
                MacAddress.read(from.duplicate().position(CLIENT_HARDWARE)),
                new Ipv4Address(from.getInt(16)),
                address(from, REQUESTED),
                address(from, SERVER)));
  }

  private static Optional<Ipv4Address> address(ByteBuffer from, int code) {
    return option(from, code)
        .filter(value -> value.length == Integer.BYTES)
        .map(value -> new Ipv4Address(ByteBuffer.wrap(value).getInt()));
  }

  private static Optional<byte[]> option(ByteBuffer message, int wanted) {
    var from = message.duplicate().position(OPTIONS + 4);
    try {
      for (int code = from.get() & 0xFF; code != END; code = from.get() & 0xFF) {
        var value = new byte[code == PAD ? 0 : from.get() & 0xFF];
        from.get(value);
        if (code == wanted && value.length > 0) {
          return Optional.of(value);
        }
      }
    } catch (BufferUnderflowException e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private boolean fromServer() {
    return type == OFFER || type == ACK || type == NAK;
  }

  /** The datagram that carries it, with the broadcast flag set. */
  public UdpDatagram datagram() {
    var to = ByteBuffer.allocate(LENGTH);
    to.put((byte) (fromServer() ? 2 : 1)).put((byte) 1).put((byte) 6).put((byte) 0);
    to.putInt(transaction).putShort((short) 0).putShort((short) BROADCAST).putInt(0);
    to.putInt(yours.bits()).position(CLIENT_HARDWARE);
    client.write(to);
    to.position(OPTIONS).putInt(COOKIE).put((byte) TYPE).put((byte) 1).put((byte) type);
    requested.ifPresent(address -> put(to, REQUESTED, address.bits()));
    server.ifPresent(address -> put(to, SERVER, address.bits()));
    if (fromServer() && type != NAK) {
      put(to, LEASE, LEASE_SECONDS);
      put(to, MASK, MASK_24);
    }
    to.put((byte) END);
    return fromServer()
        ? new UdpDatagram(SERVER_PORT, CLIENT_PORT, to.array())
        : new UdpDatagram(CLIENT_PORT, SERVER_PORT, to.array());
  }

  private static void put(ByteBuffer to, int code, int value) {
    to.put((byte) code).put((byte) Integer.BYTES).putInt(value);
  }
}
