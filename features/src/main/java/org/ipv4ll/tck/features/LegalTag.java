// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import org.jspecify.annotations.Nullable;

/**
 * One row of vocabulary.yaml: a tag as it stands, or the form of many.
 *
 * @param form a regular expression that the whole tag matches
 * @param group what the tag is for
 * @param meaning one sentence for the reader
 */
public record LegalTag(@Nullable String tag, @Nullable String form, String group, String meaning) {

  /** Whether a tag that is used is the one meant, or one of them. */
  public boolean permits(String used) {
    return tag != null ? tag.equals(used) : form != null && used.matches(form);
  }
}
