// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.matrix;

import java.util.List;
import org.ipv4ll.tck.reports.defect.DefectWords;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.model.RunResult;
import org.jspecify.annotations.Nullable;

/**
 * A defect of an implementation, and where its frames are.
 *
 * @param sentence what a host has to do
 * @param lines of the standard, in words; empty where they are not on file
 * @param place whose code breaks it, in words
 * @param capture a path relative to the run; null where no frames were kept
 */
public record Breach(
    Defect defect, String sentence, String lines, String place, @Nullable String capture) {

  /** All of one run, the worst first. */
  static List<Breach> of(RunResult run) {
    return run.defects().stream().map(defect -> of(defect, run)).toList();
  }

  private static Breach of(Defect defect, RunResult run) {
    var words = new DefectWords(run, defect);
    return new Breach(defect, words.sentence(), words.lines(), words.place(), capture(defect, run));
  }

  private static @Nullable String capture(Defect defect, RunResult run) {
    return run.find(defect.show().caseId())
        .map(CaseResult::evidence)
        .map(evidence -> evidence.pcapng())
        .orElse(null);
  }
}
