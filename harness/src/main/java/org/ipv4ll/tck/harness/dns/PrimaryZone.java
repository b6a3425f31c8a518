// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.dns;

import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Header;
import org.xbill.DNS.Message;
import org.xbill.DNS.NSRecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Opcode;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.SOARecord;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

/**
 * A name server that is primary for a domain and for all reverse names, and takes every dynamic
 * update (RFC 2136): whoever wants to register something finds the way. It holds nothing but its
 * own name.
 */
public final class PrimaryZone {

  private static final long LIFETIME_SECONDS = 60;

  private static final Name REVERSE = Query.absolute("in-addr.arpa");

  private static final Name LINK_LOCAL = Query.absolute("254.169.in-addr.arpa");
  private static final Name ROUTABLE = Query.absolute("2.0.192.in-addr.arpa");

  private final InetAddress self;
  private final List<Name> zones;
  private final Name server;

  /**
   * @param self the address of the server
   * @param domain without the last dot
   */
  public PrimaryZone(InetAddress self, String domain) {
    this.self = self;
    this.zones = List.of(Query.absolute(domain), LINK_LOCAL, ROUTABLE, REVERSE, Name.root);
    this.server = Query.absolute("ns." + domain);
  }

  /** The answer to a query or an update; empty where it is neither. */
  public Optional<byte[]> answer(byte[] query) {
    try {
      var asked = new Message(query);
      return Optional.ofNullable(asked.getQuestion())
          .filter(question -> !asked.getHeader().getFlag(Flags.QR))
          .map(question -> answer(asked.getHeader(), question).toWire());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Message answer(Header asked, Record question) {
    var message = new Message(asked.getID());
    message.getHeader().setFlag(Flags.QR);
    message.getHeader().setOpcode(asked.getOpcode());
    message.addRecord(question, Section.QUESTION);
    if (asked.getOpcode() == Opcode.QUERY) {
      answer(question, message);
    }
    return message;
  }

  private void answer(Record question, Message message) {
    message.getHeader().setFlag(Flags.AA);
    var name = question.getName();
    var zone = zones.stream().filter(name::subdomain).findFirst().orElse(Name.root);
    var record = record(name, question.getType(), zone);
    record.ifPresentOrElse(
        found -> message.addRecord(found, Section.ANSWER),
        () -> message.addRecord(authority(zone), Section.AUTHORITY));
    if (record.isEmpty() && !name.equals(zone) && !name.equals(server)) {
      message.getHeader().setRcode(Rcode.NXDOMAIN);
    }
    if (question.getType() == Type.NS) {
      message.addRecord(address(), Section.ADDITIONAL);
    }
  }

  private Optional<Record> record(Name name, int type, Name zone) {
    return switch (type) {
      case Type.A -> Optional.<Record>of(address()).filter(own -> name.equals(server));
      case Type.SOA -> Optional.<Record>of(authority(zone)).filter(apex -> name.equals(zone));
      case Type.NS ->
          Optional.<Record>of(new NSRecord(zone, DClass.IN, LIFETIME_SECONDS, server))
              .filter(apex -> name.equals(zone));
      default -> Optional.empty();
    };
  }

  private Record address() {
    return new ARecord(server, DClass.IN, LIFETIME_SECONDS, self);
  }

  private Record authority(Name zone) {
    return new SOARecord(
        zone,
        DClass.IN,
        LIFETIME_SECONDS,
        server,
        Query.absolute("nobody.invalid"),
        1,
        3600,
        1200,
        604_800,
        LIFETIME_SECONDS);
  }
}
