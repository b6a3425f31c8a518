// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.dns;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.PTRRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.Type;

/**
 * A name server that has an answer to everything, so that a query which should never have reached
 * it cannot pass for one that did not: whoever forwards gets an answer that differs from a denial.
 * To a resolver that begins at the root it is the root and everything below.
 *
 * @param self the address of the server
 * @param data the address that every name has
 */
public record PositiveZone(InetAddress self, InetAddress data) {

  private static final long LIFETIME_SECONDS = 60;
  private static final int PAYLOAD = 1232;
  private static final Name SERVER = Query.absolute("a.root.test");
  private static final Name TARGET = Query.absolute("leaked.example");

  /** The answer to a query; empty where it is none. */
  public Optional<byte[]> answer(byte[] query) {
    try {
      var asked = new Message(query);
      boolean question = asked.getQuestion() != null && !asked.getHeader().getFlag(Flags.QR);
      return question ? Optional.of(answer(asked, asked.getQuestion()).toWire()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Message answer(Message asked, Record question) {
    var message = new Message(asked.getHeader().getID());
    var header = message.getHeader();
    header.setFlag(Flags.QR);
    header.setFlag(Flags.AA);
    header.setFlag(Flags.RA);
    if (asked.getHeader().getFlag(Flags.RD)) {
      header.setFlag(Flags.RD);
    }
    message.addRecord(question, Section.QUESTION);
    var record = record(question.getName(), question.getType());
    record.ifPresentOrElse(
        r -> message.addRecord(r, Section.ANSWER),
        () -> message.addRecord(authority(question.getName()), Section.AUTHORITY));
    if (question.getType() == Type.NS) {
      message.addRecord(address(SERVER, self), Section.ADDITIONAL);
    }
    if (asked.getOPT() != null) {
      message.addRecord(new OPTRecord(PAYLOAD, 0, 0), Section.ADDITIONAL);
    }
    return message;
  }

  private Optional<Record> record(Name name, int type) {
    return switch (type) {
      case Type.A -> Optional.of(address(name, name.equals(SERVER) ? self : data));
      case Type.NS -> Optional.of(new NSRecord(name, DClass.IN, LIFETIME_SECONDS, SERVER));
      case Type.SOA -> Optional.of(authority(name));
      case Type.PTR -> Optional.of(new PTRRecord(name, DClass.IN, LIFETIME_SECONDS, TARGET));
      case Type.TXT, Type.ANY ->
          Optional.of(new TXTRecord(name, DClass.IN, LIFETIME_SECONDS, "leaked"));
      default -> Optional.empty();
    };
  }

  private static Record address(Name name, InetAddress address) {
    return new ARecord(name, DClass.IN, LIFETIME_SECONDS, address);
  }

  private static Record authority(Name name) {
    return new SOARecord(
        name,
        DClass.IN,
        LIFETIME_SECONDS,
        SERVER,
        Query.absolute("nobody.invalid"),
        1,
        3600,
        1200,
        604_800,
        LIFETIME_SECONDS);
  }
}
