// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one check found in one case. In run.json the components of its question stand beside these.
 *
 * @param caseId the case whose capture shows it, null where it is the one that was judged
 * @param frames numbers of the frames that show it, the decisive one first
 * @param blockers ids of the checks whose violation explains that nothing could be said
 * @param blockedBy the defect of this run that explains it, such as {@code D3}; null if none does
 */
public record CheckResult(
    @JsonUnwrapped Question question,
    Verdict verdict,
    String text,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String caseId,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Integer> frames,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> blockers,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String blockedBy) {

  /**
   * What the check asks.
   *
   * @param id permanent name of the check
   * @param requirement the one that it asks about
   * @param restatedBy requirements that say the same in other places
   * @param lines of the standard that a violating host breaks
   * @param level what a violation costs: {@code MUST}, {@code SHOULD}, {@code MAY} or {@code INFO}
   * @param layer {@code autoconf}, {@code arp} or {@code ip}
   */
  public record Question(
      String id,
      String requirement,
      @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> restatedBy,
      String lines,
      String level,
      String layer) {

    public Question {
      restatedBy = List.copyOf(restatedBy);
    }
  }

  public CheckResult {
    frames = List.copyOf(frames);
    blockers = List.copyOf(blockers);
  }

  public String id() {
    return question.id;
  }

  public String requirement() {
    return question.requirement;
  }

  /** Whether a reader has to look at it. */
  public boolean objects() {
    return verdict.worseThan(Verdict.PASS);
  }

  /** Whether the host breaks something here. */
  public boolean breaks() {
    return verdict == Verdict.FAIL || verdict == Verdict.WARN;
  }

  /** Whether it has an answer, good or bad. */
  public boolean decides() {
    return breaks() || verdict == Verdict.PASS;
  }

  /** Whether a violation that this check finds explains that nothing can be said here. */
  public boolean isBlockedBy(String check) {
    return verdict == Verdict.INCONCLUSIVE && blockers.contains(check);
  }

  /** Whether it is what is said of a case as a whole: then its name is that of the case. */
  public boolean isOfWhole(String caseId) {
    return id().equals(caseId) && question.lines.isBlank();
  }

  /** The id of the case whose capture shows it. */
  public String shownBy(CaseResult judged) {
    return caseId == null ? judged.id() : caseId;
  }

  /** Number of the frame that shows it, null where no single frame does. */
  @JsonIgnore
  public @Nullable Integer frame() {
    return frames.isEmpty() ? null : frames.get(0);
  }

  /** All requirements that it is about. */
  @JsonIgnore
  public List<String> requirements() {
    return Stream.concat(Stream.of(requirement()), question.restatedBy.stream()).toList();
  }

  /** The same, explained by a defect or by none. */
  public CheckResult explainedBy(@Nullable String defect) {
    return with(verdict, text, frames, defect);
  }

  /** The same where nothing that was seen can be trusted. */
  public CheckResult voided(Verdict instead, String why) {
    return with(instead, why, List.of(), null);
  }

  private CheckResult with(
      Verdict other, String words, List<Integer> shown, @Nullable String defect) {
    return new CheckResult(question, other, words, caseId, shown, blockers, defect);
  }
}
