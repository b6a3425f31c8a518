// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.reports.defect.Defects;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RequirementResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.TargetInfo;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * A run that results are told of.
 *
 * @param directory of the run, where its captures are
 */
public record KeptRun(RunResult run, Path directory) {

  /** What explains what is told by this release, whichever has made the run. */
  public KeptRun {
    run = Defects.in(run);
  }

  private static final String HOST = "host";
  private static final String KERNEL = "kernel";

  /** Levels of requirements that recommend. */
  private static final Set<String> RECOMMENDATIONS =
      Set.of("SHOULD", "SHOULD NOT", "should(lc)", "should not(lc)");

  /** What a defect is on a page. */
  enum Kind {
    MUST,
    SHOULD,
    /** The text leaves it open. */
    REMARK
  }

  TargetInfo target() {
    return run.target();
  }

  /** A name that files can have. */
  String slug() {
    return target().name().replaceAll("[^A-Za-z0-9.-]", "_");
  }

  /** The page of the implementation. */
  String page() {
    return slug() + ".md";
  }

  String version() {
    return VersionLine.of(target());
  }

  /** The role that it is listed by: a host may be more, but is a host foremost. */
  String role() {
    var roles = target().roles();
    return roles.contains(HOST) || roles.isEmpty() ? HOST : roles.get(0);
  }

  /** What its own code breaks. */
  List<Defect> own(Kind kind) {
    return run.defects().stream()
        .filter(defect -> !isKernels(defect) && kind(defect) == kind)
        .toList();
  }

  /** What the kernel under it breaks. */
  List<Defect> kernels() {
    return run.defects().stream().filter(this::isKernels).toList();
  }

  /** A router, or a server, is what the kernel makes of it: only hosts have a kernel under them. */
  boolean isKernels(Defect defect) {
    return role().equals(HOST) && defect.owner().equals(KERNEL);
  }

  Kind kind(Defect defect) {
    if (defect.verdict() == Verdict.FAIL) {
      return Kind.MUST;
    }
    var level =
        run.requirement(defect.rule().requirement())
            .map(requirement -> requirement.row().level())
            .orElse("");
    return RECOMMENDATIONS.contains(level) ? Kind.SHOULD : Kind.REMARK;
  }

  /** Requirements with this verdict. */
  List<RequirementResult> requirements(Verdict verdict) {
    return run.requirements().stream().filter(each -> each.verdict() == verdict).toList();
  }

  /** Requirements of which the run says neither that they are kept nor that they are broken. */
  long open() {
    return requirements(Verdict.INCONCLUSIVE).size() + requirements(Verdict.ERROR).size();
  }
}
