// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/** What has happened in a case so far, for the sentences that refer back to it. */
public final class ScenarioState {

  /** A candidate that the tester took from the host. */
  public record Denial(Frame firstProbe, Ipv4Address candidate, Frame conflict) {}

  private final ActLog acts;
  private final List<Denial> denials = new ArrayList<>();
  private final List<Frame> stimuli = new ArrayList<>();
  private Optional<Ipv4Address> candidate = Optional.empty();
  private Optional<Attempt> claim = Optional.empty();
  private int chapter;
  private Optional<Instant> carrierLost = Optional.empty();
  private int watchedFrom;

  ScenarioState(ActLog acts) {
    this.acts = acts;
  }

  /** The tester sent something about the address that the case is about. */
  public void stimulus(Frame sighting, String what) {
    stimuli.add(sighting);
    acts.add((at, mark) -> new Act.Sent(at, mark, sighting.index(), what));
  }

  public void stimulus(Frame sighting) {
    stimulus(sighting, "");
  }

  /** Something else was done that a judgement may rest on. */
  public void did(ActLog.Maker maker) {
    acts.add(maker);
  }

  /** An address was asked for by these frames, again and again while it was not answered. */
  public void askedFor(Ipv4Address address, List<Integer> questions) {
    acts.add((at, mark) -> new Act.Asked(at, mark, address, questions));
  }

  public void denied(Denial denial) {
    denials.add(denial);
    acts.add(
        (at, mark) ->
            new Act.Denied(
                at, mark, denial.firstProbe.index(), denial.candidate, denial.conflict.index()));
  }

  /** From this place of the capture on, only what comes counts: the link was down before. */
  public void newChapter(int mark) {
    chapter = mark;
    acts.add((at, now) -> new Act.Epoch(at, mark));
  }

  /** The carrier went at this time, and the host is to begin anew when it is back. */
  public void carrierLost(Instant at) {
    carrierLost = Optional.of(at);
  }

  /** When the carrier went last, if ever. */
  public Optional<Instant> carrierLost() {
    return carrierLost;
  }

  public void candidate(Ipv4Address address) {
    if (!candidate.equals(Optional.of(address))) {
      candidate = Optional.of(address);
      acts.add((at, mark) -> new Act.Candidate(at, mark, address));
    }
  }

  public void claimed(Attempt attempt) {
    claim = Optional.of(attempt);
    var probes = attempt.probes().stream().map(Frame::index).toList();
    int use = attempt.claim().orElseThrow().index();
    acts.add((at, mark) -> new Act.Claimed(at, mark, attempt.address(), probes, use));
  }

  public List<Denial> denials() {
    return List.copyOf(denials);
  }

  /** What the tester sent, in order. */
  public List<Frame> stimuli() {
    return List.copyOf(stimuli);
  }

  public Frame firstStimulus() {
    return stimuli.get(0);
  }

  public Frame lastStimulus() {
    return stimuli.get(stimuli.size() - 1);
  }

  /** The address that the host is trying to get, or was until the tester denied it. */
  public Ipv4Address candidate() {
    return candidate.orElseThrow(() -> new IllegalStateException("no candidate in this case yet"));
  }

  /** The last successful attempt. */
  public Attempt claim() {
    return claim.orElseThrow(() -> new IllegalStateException("no claim in this case yet"));
  }

  public boolean hasClaim() {
    return claim.isPresent();
  }

  public int chapter() {
    return chapter;
  }

  /** From this place of the capture on the host is watched. */
  public void watchFrom(int mark) {
    watchedFrom = mark;
    acts.add((at, now) -> new Act.Watched(at, mark));
  }

  public int watchedFrom() {
    return watchedFrom;
  }
}
