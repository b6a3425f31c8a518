// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One row of requirements.yaml, in the registry's words.
 *
 * @param lines line numbers of the RFC's plain text
 * @param role who is bound, the first one foremost
 * @param judged how a verdict is found
 * @param takes least protocol time, in words; empty where it is not tested
 * @param because why it is not tested; empty where it is
 * @param causes why hosts usually fail it
 * @param remedies what mends it where no code is to be changed
 * @param restates requirements that say the same, or a part of it, in more words
 */
public record Requirement(
    String id,
    String section,
    String lines,
    String level,
    List<String> role,
    String text,
    String judged,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String takes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String inconclusive,
    String disposition,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String because,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> causes,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> remedies,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> restates) {

  /** Roles of which a host has nothing unless its target declares them. */
  private static final Set<String> NO_HOST =
      Set.of("router", "dns-client", "dns-server", "dns-administrator", "dhcp-server");

  /** Whether cases judge it, and not a reader or nobody. */
  public boolean isTested() {
    return disposition.equals("tested");
  }

  /** Whether it binds a target with these roles, or whoever installs and builds that. */
  public boolean binds(Collection<String> roles) {
    return role.stream().anyMatch(roles::contains)
        || roles.contains("host") && !NO_HOST.containsAll(role);
  }
}
