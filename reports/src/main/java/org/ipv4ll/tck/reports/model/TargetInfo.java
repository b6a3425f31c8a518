// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The implementation under test and how it was reached.
 *
 * @param owners whose code each layer of it is, where it is not all of one piece
 * @param configuration how it was set up; older files do not say
 */
public record TargetInfo(
    String name,
    String adapter,
    List<String> roles,
    List<String> capabilities,
    String version,
    @JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, String> owners,
    @JsonSetter(nulls = Nulls.SET) Configuration configuration) {

  private static final String ONE_PIECE = "stack";

  public TargetInfo {
    roles = List.copyOf(roles);
    capabilities = List.copyOf(capabilities);
    owners = Collections.unmodifiableMap(new TreeMap<>(owners));
    configuration = configuration == null ? Configuration.DEFAULT : configuration;
  }

  /** Whose code a layer is. */
  public String owner(String layer) {
    return owners.getOrDefault(layer, ONE_PIECE);
  }

  /** Name and version, the name once: many a program says its name with its version. */
  public String title() {
    if (version.isBlank() || name.endsWith(version)) {
      return name;
    }
    return version.startsWith(name) ? version : name + " " + version;
  }
}
