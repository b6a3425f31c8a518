// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.dhcp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.UdpDatagram;

/**
 * A DHCP message (RFC 2131), with the options that a lease is made of.
 *
 * @param transaction what answers are known by
 * @param client the hardware address of the client
 * @param current the address that the client has already, or {@link Ipv4Address#ANY}
 * @param given the address that the client gets, or {@link Ipv4Address#ANY}
 * @param options those of four octets
 * @param texts those about names, an octet a character; all others are left out
 */
public record DhcpMessage(
    Type type,
    int transaction,
    MacAddress client,
    Ipv4Address current,
    Ipv4Address given,
    Map<Option, Integer> options,
    Map<Text, String> texts) {

  public static final int CLIENT_PORT = 68;
  public static final int SERVER_PORT = 67;

  private static final int HARDWARE = 28;
  private static final int COOKIE = 236;
  private static final int MAGIC = 0x6382_5363;
  private static final int LEAST_LENGTH = 300;
  private static final int MOST_LENGTH = 1400;
  private static final int TYPE = 53;
  private static final int PAD = 0;
  private static final int END = 255;

  /** In the order of their numbers, from 1. */
  public enum Type {
    DISCOVER,
    OFFER,
    REQUEST,
    DECLINE,
    ACK,
    NAK,
    RELEASE,
    INFORM;

    private boolean isFromServer() {
      return this == OFFER || this == ACK || this == NAK;
    }
  }

  /** Options with a value of four octets (RFC 2132). */
  public enum Option {
    MASK(1),
    ROUTER(3),
    NAME_SERVER(6),
    REQUESTED(50),
    /** In seconds. */
    LEASE_TIME(51),
    SERVER(54);

    private final int code;

    Option(int code) {
      this.code = code;
    }
  }

  /** Options about names (RFC 2132, RFC 4702). */
  public enum Text {
    HOST_NAME(12),
    DOMAIN(15),
    /** Flags, two result codes and a name. */
    CLIENT_FQDN(81);

    private final int code;

    Text(int code) {
      this.code = code;
    }
  }

  /** A message without options. */
  public static DhcpMessage of(Type type, int transaction, MacAddress client) {
    return new DhcpMessage(
        type,
        transaction,
        client,
        Ipv4Address.ANY,
        Ipv4Address.ANY,
        new EnumMap<Option, Integer>(Option.class),
        new EnumMap<Text, String>(Text.class));
  }

  /** The same with one more option of four octets. */
  public DhcpMessage with(Option option, int value) {
    var more = new EnumMap<Option, Integer>(Option.class);
    more.putAll(options);
    more.put(option, value);
    return new DhcpMessage(type, transaction, client, current, given, more, texts);
  }

  /** The same with one more option about names. */
  public DhcpMessage with(Text text, String value) {
    var more = new EnumMap<Text, String>(Text.class);
    more.putAll(texts);
    more.put(text, value);
    return new DhcpMessage(type, transaction, client, current, given, options, more);
  }

  /** The same from a client that has this address already. */
  public DhcpMessage withCurrent(Ipv4Address address) {
    return new DhcpMessage(type, transaction, client, address, given, options, texts);
  }

  /** The same from a server that gives this address. */
  public DhcpMessage giving(Ipv4Address address) {
    return new DhcpMessage(type, transaction, client, current, address, options, texts);
  }

  /** The value of an option as an address. */
  public Optional<Ipv4Address> address(Option option) {
    return Optional.ofNullable(options.get(option)).map(Ipv4Address::new);
  }

  /** Empty unless the frame carries a DHCP message to one of the two ports. */
  public static Optional<DhcpMessage> decode(EthernetFrame frame) {
    return Ipv4Packet.decode(frame).flatMap(UdpDatagram::decode).flatMap(DhcpMessage::decode);
  }

  /** Empty unless the datagram is a DHCP message to one of the two ports. */
  public static Optional<DhcpMessage> decode(UdpDatagram datagram) {
    int port = datagram.destinationPort();
    return port == CLIENT_PORT || port == SERVER_PORT
        ? read(ByteBuffer.wrap(datagram.data()))
        : Optional.empty();
  }

  private static Optional<DhcpMessage> read(ByteBuffer from) {
    if (from.remaining() < COOKIE + Integer.BYTES || from.getInt(COOKIE) != MAGIC) {
      return Optional.empty();
    }
    var client = from.getShort(HARDWARE) & 0xFFFFL;
    var options = new EnumMap<Option, Integer>(Option.class);
    var texts = new EnumMap<Text, String>(Text.class);
    int type = options(from.position(COOKIE + Integer.BYTES), options, texts);
    var types = Type.values();
    if (type < 1 || type > types.length) {
      return Optional.empty();
    }
    return Optional.of(
        new DhcpMessage(
            types[type - 1],
            from.getInt(4),
            new MacAddress(client << 32 | from.getInt(HARDWARE + 2) & 0xFFFF_FFFFL),
            new Ipv4Address(from.getInt(12)),
            new Ipv4Address(from.getInt(16)),
            options,
            texts));
  }

  /** Reads what it knows and answers with the message type, 0 where there is none. */
  private static int options(ByteBuffer from, Map<Option, Integer> into, Map<Text, String> texts) {
    int type = 0;
    while (from.hasRemaining()) {
      int code = from.get() & 0xFF;
      if (code == END) {
        break;
      }
      if (code != PAD) {
        int length = from.hasRemaining() ? from.get() & 0xFF : 0;
        if (length > from.remaining()) {
          break;
        }
        type = code == TYPE && length == 1 ? from.get(from.position()) : type;
        option(code, length, from, into);
        text(code, length, from, texts);
        from.position(from.position() + length);
      }
    }
    return type;
  }

  private static void option(int code, int length, ByteBuffer from, Map<Option, Integer> into) {
    for (var option : Option.values()) {
      if (option.code == code && length >= Integer.BYTES) {
        into.put(option, from.getInt(from.position()));
      }
    }
  }

  private static void text(int code, int length, ByteBuffer from, Map<Text, String> into) {
    for (var text : Text.values()) {
      if (text.code == code) {
        var octets = new byte[length];
        from.get(from.position(), octets);
        into.put(text, new String(octets, ISO_8859_1));
      }
    }
  }

  byte[] encode() {
    var to = ByteBuffer.allocate(MOST_LENGTH);
    to.putInt(type.isFromServer() ? 0x0201_0600 : 0x0101_0600).putInt(transaction);
    to.putInt(0x8000); // no time spent yet; answers by broadcast, please
    to.putInt(current.bits()).putInt(given.bits());
    to.putShort(HARDWARE, (short) (client.bits() >>> 32));
    to.putInt(HARDWARE + 2, (int) client.bits());
    to.position(COOKIE).putInt(MAGIC);
    to.put((byte) TYPE).put((byte) 1).put((byte) (type.ordinal() + 1));
    options.forEach(
        (option, value) -> to.put((byte) option.code).put((byte) Integer.BYTES).putInt(value));
    texts.forEach(
        (text, value) ->
            to.put((byte) text.code).put((byte) value.length()).put(value.getBytes(ISO_8859_1)));
    to.put((byte) END);
    return Arrays.copyOf(to.array(), Math.max(LEAST_LENGTH, to.position()));
  }

  /** From nobody to everybody, as a client without an address sends. */
  public EthernetFrame broadcast() {
    return udp(CLIENT_PORT, SERVER_PORT)
        .packet(Ipv4Address.ANY, Ipv4Address.LIMITED_BROADCAST)
        .frame(client, MacAddress.BROADCAST);
  }

  /** The datagram that carries it between two ports. */
  public UdpDatagram udp(int from, int to) {
    return new UdpDatagram(from, to, encode());
  }
}
