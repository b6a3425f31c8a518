// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * One row of arp-packets.yaml: a kind of value that a field of an ARP packet, or of the frame
 * around it, can have.
 *
 * @param conflict whether the packet is a conflict, or none
 * @param probing what covers it while the host probes; the same for each later state
 */
public record ArpKind(
    String field,
    String kind,
    boolean conflict,
    @JsonProperty(required = true) Cover probing,
    @JsonProperty(required = true) Cover announcing,
    @JsonProperty(required = true) Cover inUse,
    @JsonProperty(required = true) Cover limited,
    @JsonProperty(required = true) Cover lost) {

  /**
   * The cases in which a host meets the packet, or why there is none.
   *
   * @param reason empty where there are cases
   */
  public record Cover(List<String> cases, String reason) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Cover of(JsonNode node) {
      return node.isTextual() ? because(node.asText().strip()) : by(ids(node));
    }

    static Cover by(List<String> cases) {
      return new Cover(cases, "");
    }

    static Cover because(String reason) {
      return new Cover(List.of(), reason);
    }

    private static List<String> ids(JsonNode list) {
      return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    boolean isEmpty() {
      return cases.isEmpty() && reason.isEmpty();
    }
  }

  /** What covers it, by the state of the host. */
  public Map<String, Cover> covers() {
    var covers = new LinkedHashMap<String, Cover>();
    covers.put("probing", probing);
    covers.put("announcing", announcing);
    covers.put("in use", inUse);
    covers.put("rate-limited", limited);
    covers.put("after a loss", lost);
    return covers;
  }

  @Override
  public String toString() {
    return (conflict ? "conflict, " : "no conflict, ") + field + " " + kind;
  }
}
