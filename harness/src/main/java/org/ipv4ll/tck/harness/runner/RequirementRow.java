// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.util.List;
import org.ipv4ll.tck.features.Requirement;
import org.ipv4ll.tck.reports.model.Guide;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** Rows of results as the registry has them, before anything was judged. */
public final class RequirementRow {

  private RequirementRow() {}

  /**
   * The row of a requirement.
   *
   * @param because why it has its disposition, or is not judged here
   */
  public static RequirementResult of(Requirement requirement, String because) {
    return new RequirementResult(
        new RequirementResult.Row(
            requirement.id(),
            requirement.source().section(),
            requirement.level(),
            String.join(", ", requirement.role()),
            requirement.text()),
        Verdict.NONE,
        List.of(),
        List.of(),
        requirement.treatment().disposition(),
        because,
        requirement.advice().causes(),
        new Guide(
            requirement.source().lines(),
            requirement.judgement().rule(),
            requirement.advice().remedies()));
  }
}
