// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import org.ipv4ll.tck.features.Level;
import org.ipv4ll.tck.reports.model.Verdict;

/** What a violation costs, by the level of what is violated. */
public final class Severity {

  private Severity() {}

  /** The verdict of a violation. */
  public static Verdict of(Level level) {
    return switch (level) {
      case MUST -> Verdict.FAIL;
      case SHOULD -> Verdict.WARN;
      case MAY, INFO -> Verdict.PASS;
    };
  }
}
