package org.ipv4ll.tck.harness.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.bench.Instances;
import org.ipv4ll.tck.harness.bench.Steadiness;
import org.ipv4ll.tck.harness.replay.Proceedings.Absence;
import org.ipv4ll.tck.harness.replay.Proceedings.Deed;
import org.ipv4ll.tck.harness.replay.Proceedings.LateFrame;
import org.ipv4ll.tck.harness.replay.Proceedings.Life;
import org.ipv4ll.tck.harness.replay.Proceedings.LinkFacts;
import org.ipv4ll.tck.harness.replay.Proceedings.Stall;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.IutInterface;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.reports.model.Act;

/**
 * Notes what a case did and when, so that it can be judged again from its capture. Used by the
 * thread of the case only.
 */
public final class Recorder {

  private static final int MOST_TOLD = 4;

  private final Instant opened;
  private final List<RecordedIut> instances = new ArrayList<>();
  private final List<Deed> deeds = new ArrayList<>();
  private final List<Absence> absences = new ArrayList<>();
  private final List<Stall> stalls = new ArrayList<>();
  private final List<Life> lives = new ArrayList<>();
  private Instant expected;
  private int looks;

  /** What belongs to a run rather than to its case. */
  public record Circumstances(
      String tool,
      String target,
      String profile,
      String slack,
      long seed,
      Duration latency,
      Set<Ipv4Address> routable) {}

  public Recorder(Instant opened) {
    this.opened = opened;
    this.expected = opened;
  }

  /** The same instance, watched. */
  public Iut watch(Iut iut) {
    var watched = new RecordedIut(iut, instances.size(), this);
    instances.add(watched);
    return watched;
  }

  /** The same source of instances, all of them watched. */
  public Instances watch(Instances further) {
    return new Instances() {
      @Override
      public Iut make(MacAddress mac) {
        return watch(further.make(mac));
      }

      @Override
      public void awaitTurn() {
        further.awaitTurn();
      }
    };
  }

  /** The same machine, its answers noted. */
  public Steadiness watch(Steadiness machine) {
    return (from, to) -> {
      var longest = machine.worstStall(from, to);
      stalls.add(new Stall(offset(from), offset(to), longest.toNanos()));
      return longest;
    };
  }

  /** The later one of a moment and that to which the case has come. */
  Instant latest(Instant time) {
    return time.isAfter(expected) ? time : expected;
  }

  /** The case has come to this moment, unless something delays it. */
  void reached(Instant time) {
    if (time.isAfter(expected)) {
      expected = time;
      looks = 0;
    }
  }

  /**
   * The case looks at the clock.
   *
   * @param tolerance being late by no more than this is not noted, and the case is not told of it
   * @return the moment that a replay will tell as well
   */
  Instant present(Instant now, Duration tolerance) {
    if (now.isAfter(expected.plus(tolerance))) {
      absences.add(new Absence(offset(expected), offset(now), looks));
      reached(now);
    } else {
      looks++;
    }
    return expected;
  }

  void did(int instance, String what, Instant from, Instant until) {
    deeds.add(new Deed(instance, what, offset(from), offset(until)));
    reached(until);
  }

  void alive(Liveness liveness) {
    var state = liveness.getClass().getSimpleName();
    lives.add(new Life(state, liveness.toString()));
  }

  /**
   * What was done to the first hosts, in order; a reader can follow so many at once.
   *
   * @param offset of a moment on the time axis of the frames, in seconds
   */
  public List<Act> acts(ToDoubleFunction<Instant> offset) {
    return deeds.stream()
        .filter(deed -> deed.instance() < MOST_TOLD)
        .map(deed -> act(deed, offset))
        .sorted(Comparator.comparing(Act::offsetSeconds))
        .toList();
  }

  private Act act(Deed deed, ToDoubleFunction<Instant> offset) {
    var at = offset.applyAsDouble(opened.plusNanos(deed.from()));
    return new Act(Deeds.kind(deed.what()), deed.instance() + 1, at, Deeds.words(deed.what()));
  }

  private long offset(Instant time) {
    return Duration.between(opened, time).toNanos();
  }

  /** All that was noted. */
  public Proceedings proceedings(String caseId, Circumstances run) {
    return new Proceedings(
        Proceedings.FORMAT,
        run.tool(),
        caseId,
        run.target(),
        run.profile(),
        run.slack(),
        run.seed(),
        run.latency().toNanos(),
        run.routable().stream().map(Ipv4Address::toString).sorted().toList(),
        opened.toString(),
        offset(instances.get(0).original().link().now()),
        instances.get(0).interfaces().size(),
        facts(),
        deeds,
        absences,
        stalls,
        lives,
        late());
  }

  /** On the links of {@link #facts()}, by their numbers. */
  private List<LateFrame> late() {
    var late = new ArrayList<LateFrame>();
    var links = links().toList();
    for (int link = 0; link < links.size(); link++) {
      for (var frame : links.get(link).late()) {
        late.add(new LateFrame(link, frame.index(), offset(frame.from())));
      }
    }
    return late;
  }

  private List<LinkFacts> facts() {
    return interfaces(RecordedIut::original).map(Recorder::facts).toList();
  }

  private Stream<RecordedLink> links() {
    return interfaces(iut -> iut).map(own -> (RecordedLink) own.link());
  }

  /** Those of the first instance, and the first one of every other. */
  private Stream<IutInterface> interfaces(Function<RecordedIut, Iut> view) {
    return instances.stream()
        .flatMap(
            instance ->
                view.apply(instance).interfaces().stream()
                    .limit(instance == instances.get(0) ? Long.MAX_VALUE : 1));
  }

  private static LinkFacts facts(IutInterface own) {
    return new LinkFacts(
        own.mac().toString(),
        own.link().uncertainty().toNanos(),
        own.link().dropped(),
        own.link().doubt().orElse(null));
  }
}
