// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.dns;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * A resource record that a message tells its hearers, in words.
 *
 * @param owner without the last dot
 * @param type mnemonic
 * @param lifetime in seconds; 0 says good-bye in multicast DNS (RFC 6762 section 10.1)
 * @param response whether the message is an answer
 */
public record NameRecord(String owner, String type, String data, long lifetime, boolean response) {

  /**
   * What a response tells in any section, and what the query of a host proposes for itself (RFC
   * 6762 section 8.2). The answers in a query repeat what was heard of others.
   */
  public static List<NameRecord> told(byte[] bytes) {
    try {
      var message = new Message(bytes);
      boolean response = message.getHeader().getFlag(Flags.QR);
      return IntStream.rangeClosed(Section.ANSWER, Section.ADDITIONAL)
          .filter(section -> response || section == Section.AUTHORITY)
          .mapToObj(message::getSection)
          .flatMap(List::stream)
          .map(record -> of(record, response))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static NameRecord of(Record record, boolean response) {
    return new NameRecord(
        record.getName().toString(true),
        Type.string(record.getType()),
        record.rdataToString(),
        record.getTTL(),
        response);
  }

  /** Whether it is the name behind this address. */
  public boolean isReverseOf(String address) {
    return type.equals("PTR") && owner.equalsIgnoreCase(Question.reverse(address));
  }
}
