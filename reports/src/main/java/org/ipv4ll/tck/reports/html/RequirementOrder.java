// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ipv4ll.tck.reports.model.RequirementResult;

/** The order of the RFC: section numbers as numbers, so that 2.11 follows 2.9. */
final class RequirementOrder {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static final Comparator<RequirementResult> OF_RFC =
      Comparator.comparing((RequirementResult each) -> sortable(each.row().section()))
          .thenComparing(each -> sortable(each.id()));

  private RequirementOrder() {}

  static String sortable(String text) {
    return NUMBER.matcher(text).replaceAll(RequirementOrder::padded);
  }

  private static String padded(MatchResult number) {
    return "0".repeat(Math.max(0, 6 - number.group().length())) + number.group();
  }
}
