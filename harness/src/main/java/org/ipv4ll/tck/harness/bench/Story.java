package org.ipv4ll.tck.harness.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** What has happened in a case so far, for the sentences that refer back to it. */
public final class Story {

  /** A candidate that the tester took from the host. */
  public record Denial(Sighting firstProbe, Ipv4Address candidate, Sighting conflict) {}

  private final List<Denial> denials = new ArrayList<>();
  private final List<Sighting> stimuli = new ArrayList<>();
  private final List<Exchange> exchanges = new ArrayList<>();
  private Optional<Ipv4Address> candidate = Optional.empty();
  private Optional<Attempt> claim = Optional.empty();
  private final List<Integer> chapters = new ArrayList<>(List.of(0));
  private Optional<Instant> carrierLost = Optional.empty();
  private int watchedFrom;

  /** The tester sent something about the address that the story is about. */
  public void stimulus(Sighting sighting) {
    stimuli.add(sighting);
  }

  /** A client has asked the name server under test. */
  public void asked(Exchange exchange) {
    exchanges.add(exchange);
  }

  /** What the name server under test was asked, in order; controls are left out. */
  public List<Exchange> exchanges() {
    return List.copyOf(exchanges);
  }

  public void denied(Denial denial) {
    denials.add(denial);
  }

  /** From this place of the capture on, only what comes counts: the link was down before. */
  public void newChapter(int mark) {
    chapters.add(mark);
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
    candidate = Optional.of(address);
  }

  public void claimed(Attempt attempt) {
    claim = Optional.of(attempt);
  }

  public List<Denial> denials() {
    return List.copyOf(denials);
  }

  /** What the tester sent, in order. */
  public List<Sighting> stimuli() {
    return List.copyOf(stimuli);
  }

  public Sighting firstStimulus() {
    return stimuli.get(0);
  }

  public Sighting lastStimulus() {
    return stimuli.get(stimuli.size() - 1);
  }

  /** The address that the host is trying to get, or was until the tester denied it. */
  public Ipv4Address candidate() {
    return candidate.orElseThrow(() -> new IllegalStateException("no candidate in this story yet"));
  }

  /** The last successful attempt. */
  public Attempt claim() {
    return claim.orElseThrow(() -> new IllegalStateException("no claim in this story yet"));
  }

  public boolean hasClaim() {
    return claim.isPresent();
  }

  public int chapter() {
    return chapters.get(chapters.size() - 1);
  }

  /** Every place where the interface became active, the start first. */
  public List<Integer> chapters() {
    return List.copyOf(chapters);
  }

  /** From this place of the capture on the host is watched. */
  public void watchFrom(int mark) {
    watchedFrom = mark;
  }

  public int watchedFrom() {
    return watchedFrom;
  }
}
