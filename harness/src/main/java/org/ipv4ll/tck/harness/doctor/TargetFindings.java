// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.doctor;

import java.util.List;
import org.ipv4ll.tck.harness.target.Prerequisites;
import org.ipv4ll.tck.harness.target.TargetFile;

/** For which targets this machine has all that they need. */
record TargetFindings(List<TargetFile> targets) {

  private static final int MOST_NAMED = 6;

  /** Those that need something. */
  static TargetFindings of(List<TargetFile> targets) {
    return new TargetFindings(
        targets.stream().filter(file -> !file.about().requires().commands().isEmpty()).toList());
  }

  /** One line for all of them: nobody has asked for any. */
  Finding summary() {
    var ready = targets.stream().filter(TargetFindings::isReady).map(TargetFile::name).toList();
    int more = ready.size() - MOST_NAMED;
    var named =
        String.join(", ", ready.stream().limit(MOST_NAMED).toList())
            + (more > 0 ? " and " + more + " more" : "");
    var detail =
        "%d of %d ready%s"
            .formatted(ready.size(), targets.size(), ready.isEmpty() ? "" : ": " + named);
    int missing = targets.size() - ready.size();
    return missing == 0
        ? Finding.well("targets", detail)
        : Finding.absent(
            "targets",
            detail,
            "'doctor --targets' shows what the other %d need".formatted(missing));
  }

  /** One line for each; what is missing is ill where somebody asked for it. */
  List<Finding> each(boolean wanted) {
    return targets.stream().map(file -> of(file, wanted)).toList();
  }

  private static boolean isReady(TargetFile file) {
    return new Prerequisites(file).missing().isEmpty();
  }

  private static Finding of(TargetFile file, boolean wanted) {
    var name = "target " + file.name();
    var provision = new Prerequisites(file);
    var missing = provision.missing();
    if (missing.isEmpty()) {
      return Finding.well(name, String.join(", ", file.about().requires().commands()));
    }
    var detail = "missing: " + String.join(", ", missing);
    return wanted
        ? Finding.ill(name, detail, provision.mend())
        : Finding.absent(name, detail, provision.mend());
  }
}
