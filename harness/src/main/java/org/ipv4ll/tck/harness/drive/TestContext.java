// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Conditions;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.ipv4ll.tck.harness.target.DhcpPool;
import org.ipv4ll.tck.harness.target.DhcpService;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.IutInterface;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.Unanswered;

/**
 * All that a step may see: one instance of the implementation under test on its link, the tester's
 * hands on that link, and what was done in the case. The same in virtual and in real time.
 */
public final class TestContext {

  /** How often several links are looked at. */
  private static final Duration GLANCE = Duration.ofMillis(200);

  private final Iut iut;
  private final Link link;
  private final Setup setup;
  private final List<TesterPort> taps;
  private final TesterStations cast;
  private final IutGroup fleet;
  private final ActLog acts;
  private final ScenarioState scenario;
  private final List<Peer> peers = new ArrayList<>();
  private final List<DhcpService> dhcp = new ArrayList<>();
  private final Instant opened;

  /**
   * What a run decides about its cases.
   *
   * @param routable addresses that the host has of itself
   */
  public record Setup(Settings judging, Set<Ipv4Address> routable, long seed, LoadMonitor machine) {

    private TesterPort tap(int number, IutInterface own, ActLog acts) {
      var trace = new Trace(number, own.link(), own.mac(), routable);
      return new TesterPort(own.link(), trace, acts, judging.slack());
    }
  }

  public TestContext(Iut iut, Setup setup, InstanceSource instances) {
    this.link = iut.link();
    this.acts = new ActLog(clock());
    this.iut = new NotedIut(iut, 0, acts);
    this.setup = setup;
    this.scenario = new ScenarioState(acts);
    this.taps =
        IntStream.range(0, iut.interfaces().size())
            .mapToObj(i -> setup.tap(i, iut.interfaces().get(i), acts))
            .toList();
    this.cast = new TesterStations(iut.mac(), setup.seed());
    this.fleet =
        new IutGroup(instancesOf(this.iut, taps), new NotedInstanceSource(instances, acts), setup);
    this.opened = link.now();
  }

  private ActLog.Clock clock() {
    return new ActLog.Clock() {
      @Override
      public Instant now() {
        return link.now();
      }

      @Override
      public int mark() {
        return trace().mark();
      }
    };
  }

  /** What was observed so far. */
  public CaseRecord record(String caseId) {
    var links = new ArrayList<LinkRecord>();
    var own = fleet.interfaces();
    own.forEach(host -> links.add(host.trace().record()));
    links.addAll(fleet.links());
    var now = link.now();
    return new CaseRecord(
        caseId,
        new CaseRecord.Span(opened, now.minus(Trace.ARRIVAL), true),
        new CaseRecord.Topology(own.size(), links),
        acts.acts(),
        conditions(now));
  }

  private Conditions conditions(Instant now) {
    return new Conditions(
        link.uncertainty(),
        dropped(),
        link.doubt(),
        machine().stalls(opened, now),
        process(iut.liveness()));
  }

  private static ProcessState process(Liveness liveness) {
    if (liveness instanceof Liveness.Ended ended) {
      return new ProcessState(ProcessState.Kind.ENDED, ended.how());
    }
    return liveness instanceof Liveness.Killed killed
        ? new ProcessState(ProcessState.Kind.KILLED, killed.how())
        : ProcessState.RUNNING;
  }

  /** A sentence of the case begins. */
  public void sentence(int number) {
    acts.add((at, mark) -> new Act.Step(at, mark, number));
  }

  /**
   * Lets time pass until a host says something, or until this moment.
   *
   * @param known how many frames were seen already: what came after them is not waited for
   */
  public void awaitFrame(int known, Instant until) {
    if (fleet.hasFurther() || taps.size() > 1) {
      var glance = now().plus(GLANCE);
      until((glance.isBefore(until) ? glance : until).plus(Trace.ARRIVAL));
    } else {
      trace().next(known, Frame::fromHost, until);
    }
  }

  private static List<IutInstance> instancesOf(Iut iut, List<TesterPort> taps) {
    return IntStream.range(0, taps.size())
        .mapToObj(i -> new IutInstance(iut, iut.interfaces().get(i), taps.get(i).trace()))
        .toList();
  }

  /** Starts the host with the carrier up. */
  public void start() {
    steer(iut::start);
  }

  /** Plugs or unplugs the cable of the host. */
  public void carrier(boolean up) {
    steer(() -> iut.carrier(up));
  }

  /** Has the host started anew; answers with the time at which its new life began. */
  public Instant restart(boolean keepStorage) {
    return steered(() -> iut.restart(keepStorage));
  }

  /** Has the host do something that its target declares. */
  public void use(String ability, Map<String, String> values) {
    steer(() -> iut.use(ability, values));
  }

  /** Whatever an operator was to do and did not do is no fault of the host. */
  private void steer(Runnable work) {
    steered(
        () -> {
          work.run();
          return Instant.MIN;
        });
  }

  private Instant steered(Supplier<Instant> work) {
    try {
      return work.get();
    } catch (Unanswered e) {
      throw acts.notReached(String.valueOf(e.getMessage()));
    }
  }

  /** When the case began: the origin of its time axis. */
  public Instant opened() {
    return opened;
  }

  public Iut iut() {
    return iut;
  }

  public Trace trace() {
    return tap().trace();
  }

  public TesterStations cast() {
    return cast;
  }

  public ScenarioState scenario() {
    return scenario;
  }

  /** More hosts of the kind under test. */
  public IutGroup fleet() {
    return fleet;
  }

  /** How many frames the captures of this case lost. */
  public long dropped() {
    return link.dropped() + fleet.dropped();
  }

  /** Of whatever the tester chooses at random. */
  public long seed() {
    return setup.seed();
  }

  public Slack slack() {
    return setup.judging().slack();
  }

  public Profile profile() {
    return setup.judging().profile();
  }

  public LoadMonitor machine() {
    return setup.machine();
  }

  public Duration startLatency() {
    return setup.judging().startLatency();
  }

  /**
   * How long a host may take until it is after another address, before nobody waits any more. One
   * that asks for a lease first asks again when it has lost its address.
   */
  public Duration patience() {
    return setup.judging().patience();
  }

  /** Frames about anything but this address. */
  public Noise noise(Ipv4Address spared) {
    return new Noise(setup.seed(), spared);
  }

  public Stimuli stimuli() {
    return new Stimuli(cast, cast.rogue());
  }

  public Instant now() {
    return link.now();
  }

  public void until(Instant time) {
    link.until(time);
  }

  public void pass(Duration time) {
    link.until(link.now().plus(time));
  }

  /** The tester's hands and eyes on the links of the host, one for each of its interfaces. */
  public List<TesterPort> taps() {
    return taps;
  }

  /** Puts a frame on the link without looking whether it went out: for noise. */
  public void send(byte[] frame) {
    tap().send(frame);
  }

  /** Plays a station from now on. */
  public void play(Neighbour neighbour) {
    if (neighbour instanceof Peer peer) {
      peers.add(peer);
      acts.add((at, mark) -> new Act.Played(at, mark, peer.mac(), peer.address()));
    }
    tap().play(neighbour);
  }

  /** Plays a peer unless it is played already; answers whether it was not. */
  public boolean playOnce(Peer peer) {
    boolean isNew = !peers.contains(peer);
    if (isNew) {
      play(peer);
    }
    return isNew;
  }

  /** Has a DHCP server on the link: a real one where the target has it, else one that is played. */
  public void serveDhcp(DhcpPool pool) {
    dhcp.add(iut.serveDhcp(pool).orElseGet(() -> played(pool)));
  }

  /** Plays a DHCP server, whatever the target has. */
  public void playDhcp(DhcpPool pool) {
    dhcp.add(played(pool));
  }

  private DhcpService played(DhcpPool pool) {
    play(new Peer(cast.server(), pool.server()));
    return PlayedDhcp.on(link, cast.server(), pool);
  }

  /** All DHCP servers fall silent; what they have leased stays leased. */
  public void silenceDhcp() {
    dhcp.forEach(DhcpService::close);
    dhcp.clear();
  }

  /** The peers that are played, in the order in which they came. */
  public List<Peer> peers() {
    return List.copyOf(peers);
  }

  /** Plays a station that holds addresses and says so to whoever asks. */
  public void hold(Predicate<Ipv4Address> held) {
    Denier.on(link, cast.rogue(), held);
  }

  /** Injects a frame at this moment and answers with the capture's view of it. */
  public Frame inject(byte[] frame, Instant at) {
    return tap().inject(frame, at);
  }

  /** Injects a frame at this moment, or up to so much later. */
  public Frame inject(byte[] frame, Instant at, Duration tolerance) {
    return tap().inject(frame, at, tolerance);
  }

  /** Puts a frame on the link now; empty where no wire takes it, see {@link TesterPort#offer}. */
  public Optional<Frame> offer(byte[] frame) {
    return tap().offer(frame);
  }

  public Frame inject(byte[] frame) {
    return tap().inject(frame);
  }

  private TesterPort tap() {
    return taps.get(0);
  }

  /** Every attempt to claim since the link came up last. */
  public List<Attempt> attempts() {
    return attempts(scenario.chapter());
  }

  /** Every attempt to claim from this place of the capture on. */
  public List<Attempt> attempts(int from) {
    return Attempt.in(trace().host().stream().filter(s -> s.index() >= from).toList());
  }

  /** What a sentence waited for did not come: the case is driven no further. */
  public NotReached notReached(String what) {
    var liveness = iut.liveness();
    if (liveness instanceof Liveness.Killed killed) {
      return acts.notReached(what + "; somebody ended the implementation: " + killed.how());
    }
    return acts.notReached(
        liveness instanceof Liveness.Ended ended
            ? what + "; the implementation ended by itself: " + ended.how()
            : what);
  }

  /** Something worth telling. */
  public void note(String text) {
    acts.add((at, mark) -> new Act.Noted(at, mark, text));
  }

  /** Something about a frame that a reader wants to know. */
  public void comment(Frame frame, String text) {
    acts.add((at, mark) -> new Act.Commented(at, mark, frame.link(), frame.index(), text));
  }

  /** Asks for an address by ARP and tells whether the host answers within a second. */
  public boolean answersFor(Ipv4Address address) {
    var asked = inject(stimuli().question(address));
    var limit = asked.at().plus(Duration.ofSeconds(1)).plus(slack().late());
    return trace().await(asked.index(), s -> s.isReplyFor(address), limit).isPresent();
  }
}
