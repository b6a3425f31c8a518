// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of requirements.yaml. */
record Requirement(
    String id,
    String section,
    String lines,
    String level,
    List<String> role,
    @Nullable List<String> restates,
    String text,
    String judged,
    @Nullable String takes,
    @Nullable String inconclusive,
    String disposition,
    @Nullable String because,
    @Nullable List<String> causes) {

  boolean tested() {
    return disposition.equals("tested");
  }

  List<String> restated() {
    return restates == null ? List.of() : restates;
  }

  List<String> knownCauses() {
    return causes == null ? List.of() : causes;
  }
}
