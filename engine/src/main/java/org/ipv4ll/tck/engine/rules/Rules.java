// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.util.function.Function;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * Everything about a host that can be ruled one way or another; a mutant changes one of them.
 *
 * @param selection makes the candidate sequence of a host from its hardware address
 * @param rateLimit makes the conflict counter of a host
 */
public record Rules(
    Timing timing,
    Pacing pacing,
    Function<MacAddress, AddressSelection> selection,
    ConflictRule conflict,
    Function<Timing, RateLimit> rateLimit,
    DefencePolicy defence,
    ArpSpeech speech,
    SendingRule sending,
    Coexistence coexistence) {

  /** The standard, with option (b) of section 2.5. */
  public static final Rules RFC3927 =
      new Rules(
          Timing.RFC3927,
          Pacing.RFC3927,
          UniformSelection::new,
          ConflictRule.RFC3927,
          RateLimit::new,
          DefencePolicy.DEFEND_ONCE,
          ArpSpeech.RFC3927,
          SendingRule.RFC3927,
          Coexistence.RFC3927);

  public Rules with(Timing other) {
    return new Rules(
        other, pacing, selection, conflict, rateLimit, defence, speech, sending, coexistence);
  }

  public Rules with(Pacing other) {
    return new Rules(
        timing, other, selection, conflict, rateLimit, defence, speech, sending, coexistence);
  }

  public Rules withSelection(Function<MacAddress, AddressSelection> other) {
    return new Rules(
        timing, pacing, other, conflict, rateLimit, defence, speech, sending, coexistence);
  }

  public Rules with(ConflictRule other) {
    return new Rules(
        timing, pacing, selection, other, rateLimit, defence, speech, sending, coexistence);
  }

  public Rules withRateLimit(Function<Timing, RateLimit> other) {
    return new Rules(
        timing, pacing, selection, conflict, other, defence, speech, sending, coexistence);
  }

  public Rules with(DefencePolicy other) {
    return new Rules(
        timing, pacing, selection, conflict, rateLimit, other, speech, sending, coexistence);
  }

  public Rules with(ArpSpeech other) {
    return new Rules(
        timing, pacing, selection, conflict, rateLimit, defence, other, sending, coexistence);
  }

  public Rules with(SendingRule other) {
    return new Rules(
        timing, pacing, selection, conflict, rateLimit, defence, speech, other, coexistence);
  }

  public Rules with(Coexistence other) {
    return new Rules(
        timing, pacing, selection, conflict, rateLimit, defence, speech, sending, other);
  }
}
