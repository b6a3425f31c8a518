// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wire;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A DNS message as far as its one question (RFC 1035 section 4.1), and the answers to it. Whatever
 * follows the question is not read: a server that does not know EDNS may ignore it.
 *
 * @param flags the second 16 bits of the header
 * @param name labels as they were written, the leftmost first
 */
public record DnsQuestion(int id, int flags, List<String> name, int type) {

  public static final int PORT = 53;

  public static final int NS = 2;
  public static final int SOA = 6;
  public static final int PTR = 12;
  public static final int DS = 43;

  public static final int NO_ERROR = 0;
  public static final int NAME_ERROR = 3;
  public static final int REFUSED = 5;

  private static final int RESPONSE = 0x8000;
  private static final int AUTHORITATIVE = 0x0400;
  private static final int RECURSION_DESIRED = 0x0100;
  private static final int RECURSION_AVAILABLE = 0x0080;
  private static final int CARRIED_OVER = 0x7910;
  private static final int INTERNET = 1;
  private static final int MOST_LABELS = 127;
  private static final int MOST_OCTETS = 4096;

  /** A standard query that asks for recursion. */
  public static DnsQuestion query(int id, List<String> name, int type) {
    return new DnsQuestion(id, RECURSION_DESIRED, name, type);
  }

  /** Empty unless the message has exactly one question, and all of it. */
  public static Optional<DnsQuestion> decode(byte[] message) {
    try {
      var from = ByteBuffer.wrap(message);
      int id = from.getShort() & 0xFFFF;
      int flags = from.getShort() & 0xFFFF;
      int questions = from.getShort();
      from.position(from.position() + 3 * Short.BYTES);
      var name = read(from);
      return Optional.of(new DnsQuestion(id, flags, name, from.getShort() & 0xFFFF))
          .filter(q -> questions == 1 && name.size() <= MOST_LABELS);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A first name is never compressed: there is nothing before it. */
  private static List<String> read(ByteBuffer from) {
    var labels = new ArrayList<String>();
    for (int length = from.get(); length > 0; length = from.get()) {
      var label = new byte[length];
      from.get(label);
      labels.add(new String(label, StandardCharsets.ISO_8859_1));
    }
    return List.copyOf(labels);
  }

  static void write(List<String> name, ByteBuffer to) {
    for (var label : name) {
      to.put((byte) label.length()).put(label.getBytes(StandardCharsets.ISO_8859_1));
    }
    to.put((byte) 0);
  }

  public boolean isResponse() {
    return (flags & RESPONSE) != 0;
  }

  /** The message that asks it, and nothing else. */
  public byte[] encode() {
    return message(flags, List.of(), List.of());
  }

  /** The answer to it; what the query said about opcode, recursion and checking is kept. */
  public byte[] answer(
      int rcode,
      boolean authoritative,
      List<ResourceRecord> answers,
      List<ResourceRecord> authorities) {
    int kept = flags & CARRIED_OVER | RESPONSE | RECURSION_AVAILABLE | rcode;
    return message(authoritative ? kept | AUTHORITATIVE : kept, answers, authorities);
  }

  private byte[] message(int bits, List<ResourceRecord> answers, List<ResourceRecord> authorities) {
    var to = ByteBuffer.allocate(MOST_OCTETS).putShort((short) id).putShort((short) bits);
    to.putShort((short) 1).putShort((short) answers.size());
    to.putShort((short) authorities.size()).putShort((short) 0);
    write(name, to);
    to.putShort((short) type).putShort((short) INTERNET);
    answers.forEach(record -> record.write(to));
    authorities.forEach(record -> record.write(to));
    return ResourceRecord.written(to);
  }
}
