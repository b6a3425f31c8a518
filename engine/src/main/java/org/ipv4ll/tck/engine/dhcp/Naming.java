// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.dhcp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Option;
import org.ipv4ll.tck.engine.dhcp.DhcpMessage.Text;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * What a lease says about names: whom to ask, and the domain of the network. Entering the name of a
 * client into the DNS is left to the client.
 *
 * @param domain without the last dot
 */
public record Naming(Ipv4Address server, String domain) {

  /** Flags of the client FQDN option (RFC 4702 section 2.1). */
  private static final int SERVER_UPDATES = 1;

  private static final int OVERRIDDEN = 2;
  private static final int WIRE_FORMAT = 4;
  private static final int NO_UPDATE = 8;

  /** Flags and two result codes. */
  private static final int FQDN_HEADER = 3;

  private static final int MOST_OCTETS = 255;

  private static final String RESULT = "\u00ff\u00ff";

  /** The lease, with what it says about names. */
  DhcpMessage in(DhcpMessage lease, DhcpMessage asked) {
    var named = lease.with(Option.NAME_SERVER, server.bits()).with(Text.DOMAIN, domain);
    return answer(asked.texts().getOrDefault(Text.CLIENT_FQDN, ""))
        .map(name -> named.with(Text.CLIENT_FQDN, name))
        .orElse(named);
  }

  private Optional<String> answer(String wanted) {
    return Optional.of(wanted)
        .filter(name -> name.length() >= FQDN_HEADER)
        .map(name -> answer(name.charAt(0), name.substring(FQDN_HEADER)))
        .filter(answer -> answer.length() <= MOST_OCTETS);
  }

  private String answer(int flags, String name) {
    int overridden = (flags & SERVER_UPDATES) == 0 ? 0 : OVERRIDDEN;
    int answered = flags & WIRE_FORMAT | overridden | NO_UPDATE;
    return (char) answered + RESULT + complete(name, (flags & WIRE_FORMAT) != 0);
  }

  /** A name that the client gives without a domain gets one. */
  private String complete(String name, boolean wireFormat) {
    if (wireFormat) {
      return name.endsWith("\0") ? name : name + labels();
    }
    return name.contains(".") || name.isEmpty() ? name : name + "." + domain;
  }

  private String labels() {
    var to = ByteBuffer.allocate(domain.length() + 2);
    for (var label : domain.split("\\.")) {
      to.put((byte) label.length()).put(label.getBytes(ISO_8859_1));
    }
    return new String(to.array(), ISO_8859_1);
  }
}
