// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.dns;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Opcode;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * What a DNS message on the wire is about.
 *
 * @param name without the last dot
 * @param type mnemonic
 * @param words the whole message in a few words
 * @param updates link-local data that a dynamic update (RFC 2136) enters, in words
 */
public record Question(
    String name, String type, boolean response, String words, List<String> updates) {

  /** Empty where it is no DNS message, or has no question. */
  public static Optional<Question> in(byte[] bytes) {
    try {
      var message = new Message(bytes);
      return Optional.ofNullable(message.getQuestion()).map(asked -> of(message, asked));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Question of(Message message, Record asked) {
    boolean response = message.getHeader().getFlag(Flags.QR);
    return new Question(
        asked.getName().toString(true),
        Type.string(asked.getType()),
        response,
        words(message, asked, response),
        updates(message));
  }

  private static String words(Message message, Record asked, boolean response) {
    var header = message.getHeader();
    var about = Type.string(asked.getType()) + " " + asked.getName().toString(true);
    if (header.getOpcode() == Opcode.UPDATE) {
      return "DNS update of " + asked.getName().toString(true);
    }
    return response
        ? "DNS answer %s%s to %s"
            .formatted(
                Rcode.string(header.getRcode()),
                header.getFlag(Flags.AA) ? " (authoritative)" : "",
                about)
        : "DNS query " + about;
  }

  private static List<String> updates(Message message) {
    boolean update = message.getHeader().getOpcode() == Opcode.UPDATE;
    var entered = message.getSection(Section.UPDATE).stream().filter(Question::isEntered);
    return update ? LinkLocalData.in(entered) : List.of();
  }

  /** What is to be deleted has another class (RFC 2136 section 2.5). */
  private static boolean isEntered(Record record) {
    return record.getDClass() == DClass.IN;
  }

  /** Whether its name is {@code 254.169.in-addr.arpa.} or below; letter case does not matter. */
  public boolean isWithinLinkLocalDomain() {
    return Query.of(name, type).isWithinLinkLocalDomain();
  }

  /** The reverse name of an address. */
  public static String reverse(String address) {
    var octets = address.split("\\.");
    return Stream.of(octets).reduce((low, high) -> high + "." + low).orElse(address)
        + ".in-addr.arpa";
  }
}
