// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.role;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.rules.ForwardingRule;
import org.ipv4ll.tck.engine.server.DhcpServer;
import org.ipv4ll.tck.engine.server.NameServer;
import org.ipv4ll.tck.engine.server.StubResolver;

/** What something is judged as, and the correct one of its kind. */
public enum Role {
  /** A host that may claim link-local addresses. */
  HOST(HostFactory.RFC3927),
  /** A resolver (RFC 3927 section 1.4). */
  DNS_CLIENT((mac, remembered, seed) -> new StubResolver(mac, DnsRule.RFC3927)),
  /** A recursive name server (section 1.4). */
  DNS_SERVER((mac, remembered, seed) -> new NameServer(mac, DnsRule.RFC3927)),
  /** A router between two links (sections 2.7 and 7). */
  ROUTER(RouterFactory.by(ForwardingRule.RFC3927)),
  /** A DHCP server (section 1.6). */
  DHCP_SERVER((mac, remembered, seed) -> new DhcpServer(mac, DhcpServer.ROUTABLE_POOL));

  private final HostFactory reference;

  Role(HostFactory reference) {
    this.reference = reference;
  }

  /** The correct one. */
  public HostFactory reference() {
    return reference;
  }

  /** As target files and the tags of cases write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The role of this word, if the engine has a correct one. */
  public static Optional<Role> of(String word) {
    return Arrays.stream(values()).filter(role -> role.word().equals(word)).findFirst();
  }
}
