// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The program that ran the cases.
 *
 * @param commit that it was built of; null where the build did not know
 * @param date of that commit, as {@code 2026-11-30}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Tool(String name, String version, @Nullable String commit, @Nullable String date) {

  /** {@code ipv4ll-tck 0.1.0, commit 1a2b3c4d of 2026-11-30}. */
  public String words() {
    var of = date == null ? "" : " of " + date;
    return name + " " + version + (commit == null ? "" : ", commit " + commit + of);
  }
}
