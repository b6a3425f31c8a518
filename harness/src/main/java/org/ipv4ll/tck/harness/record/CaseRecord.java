// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * What was observed in a case up to a moment: the frames of all its links, what the tester did, and
 * under what conditions. Immutable, safe for use by many threads; the same live and read again.
 */
public final class CaseRecord {

  /** Whether a host needs no link-local address any more once an operator has done this. */
  private static final Map<String, Boolean> RELIEF =
      Map.of("add-routable", true, "no-link-local", true, "remove-routable", false);

  /**
   * The time that it covers.
   *
   * @param opened when the case began: the origin of its time axis
   * @param end the moment up to which everything was seen
   * @param open whether more may come
   */
  public record Span(Instant opened, Instant end, boolean open) {}

  /**
   * The links of a case.
   *
   * @param own how many links the host of the case has; they come first
   */
  public record Topology(int own, List<LinkRecord> links) {

    public Topology {
      links = List.copyOf(links);
    }
  }

  private final String caseId;
  private final Span span;
  private final Topology topology;
  private final List<Act> acts;
  private final Conditions conditions;
  private final Map<Class<?>, Object> readings = new ConcurrentHashMap<>();

  /**
   * A record of what was seen.
   *
   * @param acts in order
   */
  public CaseRecord(
      String caseId, Span span, Topology topology, List<Act> acts, Conditions conditions) {
    this.caseId = caseId;
    this.span = span;
    this.topology = topology;
    this.acts = List.copyOf(acts);
    this.conditions = conditions;
  }

  public String caseId() {
    return caseId;
  }

  public Instant opened() {
    return span.opened;
  }

  public Instant end() {
    return span.end;
  }

  public boolean open() {
    return span.open;
  }

  public int own() {
    return topology.own;
  }

  public List<LinkRecord> links() {
    return topology.links;
  }

  public List<Act> acts() {
    return acts;
  }

  public Conditions conditions() {
    return conditions;
  }

  /**
   * What many checks read off a record alike. It is read once: a record does not change.
   *
   * @param kind what is read, one kind for each reader
   * @param reader a pure function
   */
  public <T> List<T> reading(Class<T> kind, Function<CaseRecord, List<T>> reader) {
    var read = readings.get(kind);
    if (read == null) {
      read = List.copyOf(reader.apply(this));
      readings.put(kind, read);
    }
    return ((List<?>) read).stream().map(kind::cast).toList();
  }

  /** Hardware address of the host of the case. */
  public MacAddress mac() {
    return links().get(0).mac();
  }

  /** The links of the host of the case. */
  public List<LinkRecord> interfaces() {
    return links().subList(0, own());
  }

  /** The first link of each host, that of the case first. */
  public List<LinkRecord> hosts() {
    return Stream.concat(links().stream().limit(1), links().stream().skip(own())).toList();
  }

  /** Both directions, on the first link of the host. */
  public List<Frame> frames() {
    return links().get(0).frames();
  }

  /** What the host sent on its first link. */
  public List<Frame> host() {
    return links().get(0).host();
  }

  /** What the host sent from this place of the capture on. */
  public List<Frame> host(int from) {
    return host().stream().filter(f -> f.index() >= from).toList();
  }

  /** What the host sent from one moment to another, both included. */
  public List<Frame> host(Instant from, Instant to) {
    return host().stream().filter(f -> !f.at().isBefore(from) && !f.at().isAfter(to)).toList();
  }

  /** The first frame of the host from this place on that fits. */
  public Optional<Frame> first(int from, Predicate<Frame> fits) {
    return host().stream().filter(f -> f.index() >= from && fits.test(f)).findFirst();
  }

  /** The same, if it came by this moment. */
  public Optional<Frame> first(int from, Predicate<Frame> fits, Instant deadline) {
    return first(from, f -> !f.at().isAfter(deadline) && fits.test(f));
  }

  /** Whether everything up to this moment was seen. */
  public boolean reaches(Instant time) {
    return !end().isBefore(time);
  }

  /** The acts of one kind, in order. */
  public <T extends Act> List<T> acts(Class<T> kind) {
    return acts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** The last act of a kind. */
  public <T extends Act> Optional<T> last(Class<T> kind) {
    return acts(kind).stream().reduce((first, second) -> second);
  }

  /** Every place where the interface became active, the start first. */
  public List<Integer> epochs() {
    return Stream.concat(Stream.of(0), acts(Act.Epoch.class).stream().map(Act::mark)).toList();
  }

  /** The place where the interface became active last. */
  public int epoch() {
    return last(Act.Epoch.class).map(Act::mark).orElse(0);
  }

  /** From this place on the host is watched. */
  public int watchedFrom() {
    return last(Act.Watched.class).map(Act::mark).orElse(0);
  }

  /** When the cable of the host was pulled last. */
  public Optional<Instant> carrierLost() {
    return acts(Act.CarrierLost.class).stream()
        .filter(act -> act.host() == 0)
        .map(Act::at)
        .max(Comparator.naturalOrder());
  }

  /**
   * Whether an operator or a DHCP server has given the host a routable address, or told it to do
   * without a link-local one, and not taken that back: it needs none (section 1.9).
   */
  public boolean needsNoLinkLocal(Instant when) {
    return acts.stream()
        .filter(act -> !act.at().isAfter(when))
        .flatMap(act -> relief(act).stream())
        .reduce((before, last) -> last)
        .orElse(false);
  }

  private static Optional<Boolean> relief(Act act) {
    if (act instanceof Act.Served) {
      return Optional.of(true);
    }
    return act instanceof Act.Used used
        ? Optional.ofNullable(RELIEF.get(used.ability()))
        : Optional.empty();
  }

  /** Whether every host of the case became active once only. */
  boolean hasOneActivation() {
    return acts.stream()
        .noneMatch(
            act ->
                act instanceof Act.Epoch
                    || act instanceof Act.Restarted
                    || act instanceof Act.CarrierLost);
  }

  /** What each interface said, from one activation to the next. */
  public List<Life> lives() {
    return reading(Life.class, Life::in);
  }

  /** Every attempt to claim since the interface became active last. */
  public List<Attempt> attempts() {
    return attempts(epoch());
  }

  /** Every attempt to claim from this place of the capture on. */
  public List<Attempt> attempts(int from) {
    return Attempt.in(host(from));
  }

  /** What the tester sent that the case is about, in order. */
  public List<Frame> stimuli() {
    return acts(Act.Sent.class).stream().map(sent -> frames().get(sent.frame())).toList();
  }

  public Optional<Frame> firstStimulus() {
    return stimuli().stream().findFirst();
  }

  public Optional<Frame> lastStimulus() {
    return stimuli().stream().reduce((first, second) -> second);
  }

  /** The candidates that the tester took from the host, in order. */
  public List<Denial> denials() {
    return acts(Act.Denied.class).stream()
        .map(d -> new Denial(frame(d.firstProbe()), d.candidate(), frame(d.conflict())))
        .toList();
  }

  private Frame frame(int index) {
    return frames().get(index);
  }

  /** The address that the host was trying to get, or got, when the tester looked last. */
  public Optional<Ipv4Address> candidate() {
    return last(Act.Candidate.class).map(Act.Candidate::address);
  }

  /** The successful attempt that the tester saw last since the interface became active last. */
  public Optional<Attempt> claim() {
    int epoch = epoch();
    return lastClaim(claimed -> claimed.claim() >= epoch);
  }

  /** The successful attempt that the tester saw last before the interface became active anew. */
  public Optional<Attempt> formerClaim() {
    int epoch = epoch();
    return lastClaim(claimed -> claimed.claim() < epoch);
  }

  private Optional<Attempt> lastClaim(Predicate<Act.Claimed> fits) {
    return acts(Act.Claimed.class).stream()
        .filter(fits)
        .reduce((first, second) -> second)
        .map(
            claimed ->
                new Attempt(
                    claimed.address(),
                    claimed.probes().stream().map(this::frame).toList(),
                    Optional.of(frame(claimed.claim()))));
  }

  /** Why the case was driven no further, if it was not. */
  public Optional<Act.Missed> missed() {
    return last(Act.Missed.class);
  }

  /** The record as it was when this sentence began, closed; itself if it never began. */
  public CaseRecord before(int step) {
    var begun = acts(Act.Step.class).stream().filter(s -> s.number() == step).findFirst();
    return begun.map(this::upTo).orElse(this);
  }

  private CaseRecord upTo(Act.Step step) {
    var cut =
        Stream.concat(
                Stream.of(new LinkRecord(mac(), frames().subList(0, step.mark()))),
                links().stream().skip(1).map(link -> link.upTo(step.at())))
            .toList();
    var done = acts.subList(0, acts.indexOf(step));
    return new CaseRecord(
        caseId, new Span(opened(), step.at(), false), new Topology(own(), cut), done, conditions);
  }

  /** The same, with nothing more to come after this moment. */
  public CaseRecord closed(Instant at) {
    return new CaseRecord(
        caseId, new Span(opened(), at, false), new Topology(own(), links()), acts, conditions);
  }

  /** The frames of all links in one order of time, as the capture file has them. */
  public List<Frame> inTime() {
    return inTime(links().stream().flatMap(link -> link.frames().stream()).toList());
  }

  static List<Frame> inTime(List<Frame> frames) {
    return frames.stream().sorted(Comparator.comparing(Frame::at)).toList();
  }

  /** Seconds of the time axis of the case. */
  public double offset(Instant at) {
    return Duration.between(opened(), at).toNanos() / 1e9;
  }
}
