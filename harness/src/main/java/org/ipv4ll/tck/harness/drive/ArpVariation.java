// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** One field of an ARP packet, or of the frame around it, that is not as it usually is. */
final class ArpVariation {

  private static final int HARDWARE_ADDRESS = 6;
  private static final int SENDER_IP = 28;
  private static final int SOURCE_END = 12;
  private static final int ETHERNET_HEADER = 14;
  private static final int MIN_PAYLOAD = 46;
  private static final byte LEFTOVER = (byte) 0xA5;

  /** Priority 5, and no VLAN (IEEE 802.1Q). */
  private static final int PRIORITY_5 = 0xA000;

  /** LLC: SNAP, unnumbered information; SNAP: encapsulated Ethernet, ARP (RFC 1042). */
  private static final byte[] SNAP = {(byte) 0xAA, (byte) 0xAA, 3, 0, 0, 0, 8, 6};

  private static final List<Field> FIELDS =
      List.of(
          new Field("Ethernet destination", 0, HARDWARE_ADDRESS),
          new Field("Ethernet source", 6, HARDWARE_ADDRESS),
          new Field("hardware type", 14, Short.BYTES),
          new Field("protocol type", 16, Short.BYTES),
          new Field("hardware length", 18, Byte.BYTES),
          new Field("protocol length", 19, Byte.BYTES),
          new Field("operation", 20, Short.BYTES),
          new Field("sender hardware address", 22, HARDWARE_ADDRESS),
          new Field("sender IP address", SENDER_IP, Integer.BYTES),
          new Field("target hardware address", 32, HARDWARE_ADDRESS),
          new Field("target IP address", 38, Integer.BYTES));

  private static final Pattern BEHIND = Pattern.compile("(\\d+) (zeros|leftovers) behind it");
  private static final Pattern TAG = Pattern.compile("a tag of VLAN (\\d+)");

  /** A field, where it is in an untagged frame, and how many octets it has. */
  private record Field(String name, int offset, int octets) {}

  private ArpVariation() {}

  /**
   * The frame with this peculiarity.
   *
   * @param words such as {@code the hardware length 8} or {@code 18 zeros behind it}
   * @param host hardware address of the host under test
   * @throws IllegalArgumentException if the words say nothing of a frame
   */
  static byte[] given(String words, byte[] frame, MacAddress host) {
    var behind = BEHIND.matcher(words);
    if (behind.matches()) {
      byte filler = behind.group(2).equals("zeros") ? 0 : LEFTOVER;
      return followed(frame, Integer.parseInt(behind.group(1)), filler);
    }
    var tag = TAG.matcher(words);
    if (tag.matches()) {
      return tagged(frame, Integer.parseInt(tag.group(1)));
    }
    return switch (words) {
      case "a priority tag" -> tagged(frame, PRIORITY_5);
      case "an LLC and SNAP header" -> snap(frame);
      default -> field(words, frame, host);
    };
  }

  private static byte[] field(String words, byte[] frame, MacAddress host) {
    var field =
        FIELDS.stream()
            .filter(f -> words.startsWith("the " + f.name + " "))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no frame comes with " + words));
    var value = words.substring("the ".length() + field.name.length() + 1);
    return written(frame.clone(), field, octets(field, value, frame, host));
  }

  private static byte[] octets(Field field, String value, byte[] frame, MacAddress host) {
    return switch (value) {
      case "of the host" -> octets(host);
      case "of its sender" -> Arrays.copyOfRange(frame, SENDER_IP, SENDER_IP + field.octets);
      default -> parsed(field.octets, value);
    };
  }

  private static byte[] parsed(int octets, String value) {
    return switch (octets) {
      case HARDWARE_ADDRESS -> octets(MacAddress.parse(value));
      case Integer.BYTES ->
          ByteBuffer.allocate(octets).putInt(Ipv4Address.parse(value).bits()).array();
      case Short.BYTES ->
          ByteBuffer.allocate(octets).putShort(Integer.decode(value).shortValue()).array();
      default -> new byte[] {Byte.parseByte(value)};
    };
  }

  private static byte[] octets(MacAddress mac) {
    return Arrays.copyOfRange(
        ByteBuffer.allocate(Long.BYTES).putLong(mac.bits()).array(),
        Long.BYTES - HARDWARE_ADDRESS,
        Long.BYTES);
  }

  private static byte[] written(byte[] frame, Field field, byte[] octets) {
    System.arraycopy(octets, 0, frame, field.offset, octets.length);
    return frame;
  }

  static byte[] followed(byte[] frame, int octets, byte filler) {
    var longer = Arrays.copyOf(frame, frame.length + octets);
    Arrays.fill(longer, frame.length, longer.length, filler);
    return longer;
  }

  static byte[] tagged(byte[] frame, int control) {
    var tagged = ByteBuffer.allocate(frame.length + 4);
    tagged.put(frame, 0, SOURCE_END).putShort((short) EthernetFrame.VLAN).putShort((short) control);
    return tagged.put(frame, SOURCE_END, frame.length - SOURCE_END).array();
  }

  /** The same in an IEEE 802.3 frame: its length in place of a type, and padding behind it. */
  private static byte[] snap(byte[] frame) {
    int length = SNAP.length + frame.length - ETHERNET_HEADER;
    var longer = ByteBuffer.allocate(ETHERNET_HEADER + Math.max(length, MIN_PAYLOAD));
    longer.put(frame, 0, SOURCE_END).putShort((short) length).put(SNAP);
    return longer.put(frame, ETHERNET_HEADER, frame.length - ETHERNET_HEADER).array();
  }
}
