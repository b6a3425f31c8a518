// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;

/** Entries of the catalogue made up for a test. */
final class Written {

  private Written() {}

  /** The cases of this text of a feature. */
  static List<Case> feature(String text) {
    return new FeatureFile("broken.feature", text).cases();
  }

  /** A case without sentences. */
  static Case aCase(String title, String... tags) {
    return new Case(title, new Case.Source("any.feature", "Any", 1), List.of(), List.of(tags));
  }
}
