// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;
import java.util.Objects;

/** What must hold for vocabulary.yaml. */
final class VocabularyRules {

  private VocabularyRules() {}

  static List<String> uniqueTags(List<LegalTag> all) {
    return Violations.repeated(all.stream().map(VocabularyRules::name).toList());
  }

  static List<String> tagOrForm(List<LegalTag> all) {
    return Violations.where(
        all,
        t -> (t.tag() == null) == (t.form() == null),
        VocabularyRules::name,
        "is either a tag or a form");
  }

  private static String name(LegalTag tag) {
    return Objects.requireNonNullElse(tag.tag(), Objects.requireNonNullElse(tag.form(), "nothing"));
  }
}
