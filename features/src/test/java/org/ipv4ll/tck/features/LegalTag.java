// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import org.jspecify.annotations.Nullable;

/** One entry of vocabulary.yaml: a tag as it stands, or the form of many. */
record LegalTag(
    @Nullable String tag,
    @Nullable String form,
    String group,
    @Nullable String needs,
    String meaning) {

  boolean permits(String used) {
    return tag != null ? tag.equals(used) : form != null && used.matches(form);
  }
}
