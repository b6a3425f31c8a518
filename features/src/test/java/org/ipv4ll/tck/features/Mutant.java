// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One fault of mutants.yaml. */
record Mutant(
    String id,
    String kind,
    String fault,
    List<String> violates,
    @Nullable List<Consequence> follows,
    String kills,
    @Nullable String takes,
    @Nullable String field) {

  /** A requirement that is broken as a consequence, and the sentence of the text that says so. */
  record Consequence(String requirement, String because) {}

  List<Consequence> consequences() {
    return follows == null ? List.of() : follows;
  }
}
