// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * One row of requirements.yaml, in the registry's words.
 *
 * @param role who is bound, the first one foremost
 */
public record Requirement(
    String id,
    String level,
    List<String> role,
    String text,
    @JsonUnwrapped Source source,
    @JsonUnwrapped Judgement judgement,
    @JsonUnwrapped Treatment treatment,
    @JsonUnwrapped Advice advice) {

  /**
   * Where the standard says it.
   *
   * @param lines line numbers of the RFC's plain text
   * @param restates requirements that say the same, or a part of it, in more words
   */
  public record Source(
      String section, String lines, @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> restates) {}

  /**
   * How it is judged.
   *
   * @param rule how a verdict is found
   * @param takes least protocol time, in words; empty where it is not tested
   * @param inconclusive when no verdict can be given
   */
  public record Judgement(
      @JsonProperty("judged") String rule,
      @JsonSetter(nulls = Nulls.AS_EMPTY) String takes,
      @JsonSetter(nulls = Nulls.AS_EMPTY) String inconclusive) {}

  /**
   * What becomes of it here.
   *
   * @param because why it is not tested; empty where it is
   */
  public record Treatment(String disposition, @JsonSetter(nulls = Nulls.AS_EMPTY) String because) {}

  /**
   * What helps where it is broken.
   *
   * @param causes why hosts usually fail it
   * @param remedies what mends it where no code is to be changed
   */
  public record Advice(
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> causes,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> remedies) {}

  /** Roles of which a host has nothing unless its target declares them. */
  private static final Set<String> NO_HOST =
      Set.of("router", "dns-client", "dns-server", "dns-administrator", "dhcp-server");

  /** Whether cases judge it, and not a reader or nobody. */
  public boolean isTested() {
    return treatment.disposition().equals("tested");
  }

  /** Whether it binds a target with these roles, or whoever installs and builds that. */
  public boolean binds(Collection<String> roles) {
    return role.stream().anyMatch(roles::contains)
        || roles.contains("host") && !NO_HOST.containsAll(role);
  }
}
