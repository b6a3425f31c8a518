// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.conflict;

import io.cucumber.java.ParameterType;
import java.util.List;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.conflicts.CandidateGivenUp;

/** The variable parts of sentences that name frames and kinds of conflicts. */
public final class FramePhrases {

  /** The name of a frame in {@link org.ipv4ll.tck.harness.drive.Stimuli}. */
  @ParameterType("an? .*")
  public String stimulus(String name) {
    return name;
  }

  /** What shows a candidate to be taken; an announcement is a request as well. */
  @ParameterType("reply|request|probe|announcement")
  public Criterion conflict(String kind) {
    return switch (kind) {
      case "reply" -> CandidateGivenUp.REPLY;
      case "probe" -> CandidateGivenUp.PROBE;
      default -> CandidateGivenUp.REQUEST;
    };
  }

  /** Packets that are no conflict, one of each kind. */
  @ParameterType("questions|unrelated packets|odd packets")
  public List<String> harmless(String words) {
    return switch (words) {
      case "questions" -> EveryKind.QUESTIONS;
      case "odd packets" -> EveryKind.ODD;
      default -> EveryKind.UNRELATED;
    };
  }

  /** Several of these kinds. */
  @ParameterType("replies and requests|replies, requests and probes")
  public List<Criterion> conflicts(String kinds) {
    return kinds.endsWith("probes")
        ? List.of(CandidateGivenUp.REPLY, CandidateGivenUp.REQUEST, CandidateGivenUp.PROBE)
        : List.of(CandidateGivenUp.REPLY, CandidateGivenUp.REQUEST);
  }

  /** What is unusual in a frame, in the words of {@link org.ipv4ll.tck.harness.drive.Stimuli}. */
  @ParameterType("(?:the|an?|\\d+) .*")
  public String variation(String words) {
    return words;
  }

  /** What the tester denies candidates with, the kinds taking turns. */
  @ParameterType(
      "replies and probes|replies and requests|replies, requests and probes|replies|probes"
          + "|requests|announcements|packets of every kind|packets of further kinds"
          + "|packets of every kind of sender")
  public Denials.Kind denials(String words) {
    return Denials.Kind.of(words);
  }
}
