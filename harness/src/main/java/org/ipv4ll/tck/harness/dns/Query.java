// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.dns;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedFlags;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Record;
import org.xbill.DNS.Section;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * What a client asks.
 *
 * @param name absolute, without the last dot, in the letters that go on the wire
 * @param type mnemonic, such as PTR
 * @param features what else is in the message; recursion is desired unless they say otherwise
 */
public record Query(String name, String type, Set<Feature> features) {

  /** Something that not every query has. */
  public enum Feature {
    /** The RD bit is clear. */
    NO_RECURSION,
    /** An OPT record (RFC 6891). */
    EDNS,
    /** An OPT record with the DO bit (RFC 3225). */
    DNSSEC_OK,
    /** The CD bit (RFC 4035). */
    CHECKING_DISABLED,
    /** The AD bit (RFC 6840). */
    AUTHENTIC_DATA
  }

  private static final int PAYLOAD = 1232;
  private static final Name LINK_LOCAL = absolute("254.169.in-addr.arpa");

  public Query {
    features = Set.copyOf(features);
  }

  /** A query with nothing special about it. */
  public static Query of(String name, String type) {
    return new Query(name, type, Set.of());
  }

  /** Whether its name is {@code 254.169.in-addr.arpa.} or below; letter case does not matter. */
  public boolean isWithinLinkLocalDomain() {
    return absolute(name).subdomain(LINK_LOCAL);
  }

  /** The same question about another name. */
  public Query about(String other) {
    return new Query(other, type, features);
  }

  public Query with(Feature feature) {
    var more = EnumSet.of(feature);
    more.addAll(features);
    return new Query(name, type, more);
  }

  /** The message, with this id. */
  public byte[] encode(int id) {
    var message = Message.newQuery(Record.newRecord(absolute(name), Type.value(type), DClass.IN));
    var header = message.getHeader();
    header.setID(id);
    set(message, Flags.RD, !features.contains(Feature.NO_RECURSION));
    set(message, Flags.CD, features.contains(Feature.CHECKING_DISABLED));
    set(message, Flags.AD, features.contains(Feature.AUTHENTIC_DATA));
    boolean signed = features.contains(Feature.DNSSEC_OK);
    if (signed || features.contains(Feature.EDNS)) {
      message.addRecord(
          new OPTRecord(PAYLOAD, 0, 0, signed ? ExtendedFlags.DO : 0), Section.ADDITIONAL);
    }
    return message.toWire();
  }

  private static void set(Message message, byte flag, boolean on) {
    if (on) {
      message.getHeader().setFlag(flag);
    } else {
      message.getHeader().unsetFlag(flag);
    }
  }

  /** The number of a type mnemonic (RFC 1035 section 3.2.2). */
  public static int number(String type) {
    return Type.value(type);
  }

  static Name absolute(String name) {
    try {
      return Name.fromString(name, Name.root);
    } catch (TextParseException e) {
      throw new IllegalArgumentException("no domain name: " + name, e);
    }
  }

  @Override
  public String toString() {
    var extras =
        features.stream()
            .map(feature -> feature.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .sorted()
            .collect(Collectors.joining(", "));
    return type + " " + name + (extras.isEmpty() ? "" : " (" + extras + ")");
  }
}
