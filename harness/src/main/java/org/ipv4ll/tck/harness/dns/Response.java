// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.dns;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * What a server answers.
 *
 * @param rcode mnemonic, such as NXDOMAIN
 * @param authoritative whether the AA bit is set
 * @param truncated whether the TC bit is set: the answer is to be had over TCP
 * @param startOfAuthority whether the authority section has an SOA record
 * @param answers records of the answer section, in words
 */
public record Response(
    int id,
    String rcode,
    boolean authoritative,
    boolean truncated,
    boolean startOfAuthority,
    List<String> answers,
    List<String> linkLocalData) {

  /** Empty where it is no DNS response at all. */
  public static Optional<Response> decode(byte[] bytes) {
    try {
      var message = new Message(bytes);
      return Optional.of(message).filter(m -> m.getHeader().getFlag(Flags.QR)).map(Response::of);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Response of(Message message) {
    var header = message.getHeader();
    return new Response(
        header.getID(),
        Rcode.string(header.getRcode()),
        header.getFlag(Flags.AA),
        header.getFlag(Flags.TC),
        records(message, Section.AUTHORITY).anyMatch(r -> r.getType() == Type.SOA),
        records(message, Section.ANSWER).map(Response::text).toList(),
        LinkLocalData.in(records(message, Section.ANSWER)));
  }

  private static Stream<Record> records(Message message, int section) {
    return message.getSection(section).stream();
  }

  static String text(Record record) {
    return "%s %s %s"
        .formatted(
            record.getName().toString(true), Type.string(record.getType()), record.rdataToString());
  }

  /** RCODE 3: no such name. */
  public boolean isNameError() {
    return rcode.equals("NXDOMAIN");
  }

  /** Whether it is positive: no error, and something of an answer. */
  public boolean hasData() {
    return rcode.equals("NOERROR") && !answers.isEmpty();
  }

  @Override
  public String toString() {
    var data = answers.isEmpty() ? "" : ", " + String.join(", ", answers);
    var cut = truncated ? ", truncated" : "";
    return rcode + (authoritative ? ", authoritative" : ", not authoritative") + cut + data;
  }
}
