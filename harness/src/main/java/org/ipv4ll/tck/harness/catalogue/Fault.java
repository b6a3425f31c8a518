// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * A fault of the registry.
 *
 * @param kind K breaks a MUST, W a SHOULD, G is grey
 * @param violates requirement ids
 * @param follows what a host with this fault cannot keep either
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Fault(
    String id,
    String kind,
    String fault,
    List<String> violates,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Consequence> follows) {

  /** A requirement that is broken as a consequence, and why. */
  public record Consequence(String requirement, String because) {}
}
