// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.util.Locale;

/** Whose reading holds where the documents disagree (docs/profiles.md). */
public enum Profile {
  RFC3927,
  RFC5227,
  BCT,
  TC8;

  /** As on the command line and in results. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the limit is due at ten conflicts already, not only after more than ten. */
  public boolean limitsAtTenConflicts() {
    return this != RFC3927;
  }
}
