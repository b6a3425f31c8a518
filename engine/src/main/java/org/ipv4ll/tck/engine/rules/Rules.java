// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.util.function.Function;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Everything about a host that can be ruled one way or another; a fault changes one of them. */
public record Rules(
    Timing timing,
    Pacing pacing,
    Candidates candidates,
    ConflictRule conflict,
    DefencePolicy defence,
    ArpSpeech speech,
    SendingRule sending,
    Coexistence coexistence) {

  /**
   * Which candidate is the next one, and when it may be tried.
   *
   * @param selection makes the candidate sequence of a host from its hardware address
   * @param rateLimit makes the conflict counter of a host
   */
  public record Candidates(
      Function<MacAddress, AddressSelection> selection, Function<Timing, RateLimit> rateLimit) {}

  /** The standard, with option (b) of section 2.5. */
  public static final Rules RFC3927 =
      new Rules(
          Timing.RFC3927,
          Pacing.RFC3927,
          new Candidates(UniformSelection::new, RateLimit::new),
          ConflictRule.RFC3927,
          DefencePolicy.DEFEND_ONCE,
          ArpSpeech.RFC3927,
          SendingRule.RFC3927,
          Coexistence.RFC3927);

  public Rules with(Timing other) {
    return new Rules(other, pacing, candidates, conflict, defence, speech, sending, coexistence);
  }

  public Rules with(Pacing other) {
    return new Rules(timing, other, candidates, conflict, defence, speech, sending, coexistence);
  }

  public Rules withSelection(Function<MacAddress, AddressSelection> other) {
    return with(new Candidates(other, candidates.rateLimit()));
  }

  public Rules withRateLimit(Function<Timing, RateLimit> other) {
    return with(new Candidates(candidates.selection(), other));
  }

  private Rules with(Candidates other) {
    return new Rules(timing, pacing, other, conflict, defence, speech, sending, coexistence);
  }

  public Rules with(ConflictRule other) {
    return new Rules(timing, pacing, candidates, other, defence, speech, sending, coexistence);
  }

  public Rules with(DefencePolicy other) {
    return new Rules(timing, pacing, candidates, conflict, other, speech, sending, coexistence);
  }

  public Rules with(ArpSpeech other) {
    return new Rules(timing, pacing, candidates, conflict, defence, other, sending, coexistence);
  }

  public Rules with(SendingRule other) {
    return new Rules(timing, pacing, candidates, conflict, defence, speech, other, coexistence);
  }

  public Rules with(Coexistence other) {
    return new Rules(timing, pacing, candidates, conflict, defence, speech, sending, other);
  }
}
