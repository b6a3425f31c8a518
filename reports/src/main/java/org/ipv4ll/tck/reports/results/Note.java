// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import java.util.List;
import org.ipv4ll.tck.reports.model.Defect;

/**
 * What somebody who has opened the frames says of defects of one target.
 *
 * @param target its name, or {@code linux-kernel}
 * @param defects check and requirement of each, such as {@code probe-gaps RFC3927-2.2.1-09}, or the
 *     check alone; several have one cause
 * @param cause in a few words
 * @param text what a maintainer wants to know; may be empty
 */
public record Note(String target, List<String> defects, String cause, String text) {

  public Note {
    defects = List.copyOf(defects);
  }

  boolean isAbout(String name, Defect defect) {
    var rule = defect.rule();
    return target.equals(name)
        && (defects.contains(rule.check())
            || defects.contains(rule.check() + " " + rule.requirement()));
  }
}
