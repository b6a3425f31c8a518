package org.ipv4ll.tck.harness.bench;

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
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.target.DhcpPool;
import org.ipv4ll.tck.harness.target.DhcpService;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.Unanswered;

/**
 * All that a step may see: one instance of the implementation under test on its link, the tester's
 * hands on that link, and the journal of the case. The same in virtual and in real time.
 */
public final class Bench {

  /** A reaction of the protocol comes within a second; whoever takes longer than this has none. */
  public static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * How long a denied host may take until it is after another address. The text asks for a minute
   * at least once there were too many conflicts, and for nothing at most; five minutes are granted.
   */
  public static final Duration LIMITED_PATIENCE = Duration.ofSeconds(330);

  /** A stall that makes a reaction miss any wait for it. */
  private static final Duration HELD_UP = Duration.ofSeconds(1);

  private final Iut iut;
  private final Link link;
  private final Settings settings;
  private final List<Tap> taps;
  private final Journal journal;
  private final Gauge gauge;
  private final Cast cast;
  private final Supplier<List<Testimony>> others;
  private final Fleet fleet;
  private final Story story = new Story();
  private final List<Peer> peers = new ArrayList<>();
  private final List<DhcpService> dhcp = new ArrayList<>();
  private final Instant opened;

  /**
   * How a run judges.
   *
   * @param routable addresses that the host has of itself
   */
  public record Settings(
      Profile profile,
      Slack slack,
      Duration startLatency,
      Set<Ipv4Address> routable,
      long seed,
      Steadiness machine) {

    private Tap tap(Link link, Journal journal) {
      return new Tap(link, new Trace(link, routable), journal, slack);
    }
  }

  public Bench(
      Iut iut,
      Settings settings,
      Level level,
      Supplier<List<Testimony>> others,
      Instances instances) {
    this.others = others;
    this.iut = iut;
    this.link = iut.link();
    this.settings = settings;
    this.journal = new Journal(level);
    this.taps = iut.interfaces().stream().map(own -> settings.tap(own.link(), journal)).toList();
    this.gauge = new Gauge(journal, link.uncertainty(), settings.slack(), settings.machine());
    this.cast = new Cast(iut.mac(), settings.seed());
    this.fleet = new Fleet(instancesOf(iut, taps), instances, settings);
    this.opened = link.now();
  }

  private static List<Instance> instancesOf(Iut iut, List<Tap> taps) {
    return IntStream.range(0, taps.size())
        .mapToObj(i -> new Instance(iut, iut.interfaces().get(i), taps.get(i).trace()))
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
      throw journal.inconclusive(e.getMessage());
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

  public Journal journal() {
    return journal;
  }

  public Gauge gauge() {
    return gauge;
  }

  public Cast cast() {
    return cast;
  }

  public Story story() {
    return story;
  }

  /** More hosts of the kind under test. */
  public Fleet fleet() {
    return fleet;
  }

  /** How many frames the captures of this case lost. */
  public long dropped() {
    return link.dropped() + fleet.dropped();
  }

  /** Of whatever the tester chooses at random. */
  public long seed() {
    return settings.seed();
  }

  public Slack slack() {
    return settings.slack();
  }

  public Profile profile() {
    return settings.profile();
  }

  public Steadiness machine() {
    return settings.machine();
  }

  public Duration startLatency() {
    return settings.startLatency();
  }

  /**
   * How long a host may take until it is after another address, before nobody waits any more. One
   * that asks for a lease first asks again when it has lost its address.
   */
  public Duration patience() {
    return startLatency().plus(PATIENCE);
  }

  /** Frames about anything but this address. */
  public Noise noise(Ipv4Address spared) {
    return new Noise(settings.seed(), spared);
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

  /** What all other cases of the run saw; waits for them to end. */
  public List<Testimony> others() {
    return others.get();
  }

  /** The tester's hands and eyes on the links of the host, one for each of its interfaces. */
  public List<Tap> taps() {
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
    }
    tap().play(neighbour);
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
  public Sighting inject(byte[] frame, Instant at) {
    return tap().inject(frame, at);
  }

  /** Injects a frame at this moment, or up to so much later. */
  public Sighting inject(byte[] frame, Instant at, Duration tolerance) {
    return tap().inject(frame, at, tolerance);
  }

  /** Puts a frame on the link now; empty where no wire takes it, see {@link Tap#offer}. */
  public Optional<Sighting> offer(byte[] frame) {
    return tap().offer(frame);
  }

  public Sighting inject(byte[] frame) {
    return tap().inject(frame);
  }

  private Tap tap() {
    return taps.get(0);
  }

  /** Every attempt to claim since the link came up last. */
  public List<Attempt> attempts() {
    return attempts(story.chapter());
  }

  /** Every attempt to claim from this place of the capture on. */
  public List<Attempt> attempts(int from) {
    return Attempt.in(trace().host().stream().filter(s -> s.index() >= from).toList());
  }

  /**
   * A reaction that must come did not come: a violation, unless the host was killed by somebody,
   * was held up by the machine, or nothing at all has been heard of it.
   */
  public RuntimeException missing(String what) {
    var wait = trace().longestVain();
    wait.ifPresent(w -> journal.awaited(what, w.from(), w.to()));
    var liveness = iut.liveness();
    if (liveness instanceof Liveness.Killed killed) {
      return journal.inconclusive(what + "; somebody ended the implementation: " + killed.how());
    }
    if (liveness instanceof Liveness.Ended ended) {
      return journal.violated(what + "; the implementation ended by itself: " + ended.how());
    }
    if (trace().host().isEmpty()) {
      return untold(what + "; nothing at all was heard of the host");
    }
    return unlessHeldUp(
        wait.flatMap(w -> gauge.stall(w.from(), w.to(), explaining(w.length()))), what);
  }

  /** After this frame no further one came until then: a violation, unless the host was held up. */
  public RuntimeException tooFew(Sighting last, Instant until, String what) {
    return nothing(last.at(), until, what, last);
  }

  /** Nothing came in this time: a violation, unless the host was held up. */
  public RuntimeException nothing(Instant from, Instant until, String what, Sighting... evidence) {
    var wait = Duration.between(from, until);
    return unlessHeldUp(gauge.stall(from, until, explaining(wait)), what, evidence);
  }

  private RuntimeException unlessHeldUp(Optional<String> stall, String what, Sighting... evidence) {
    return stall.isPresent()
        ? journal.heldUp(stall.get() + ": " + what)
        : journal.violated(what, evidence);
  }

  /**
   * The host does not come to the place where the case begins. Another case judges that; this one
   * can say nothing, unless the host has ended.
   */
  public RuntimeException unreached(String what) {
    return iut.liveness() instanceof Liveness.Running ? untold(what) : missing(what);
  }

  /** Whoever does nothing at all may have been held up at any time. */
  private Inconclusive untold(String what) {
    return gauge
        .stall(opened, now(), HELD_UP)
        .map(stall -> journal.heldUp(stall + ": " + what))
        .orElseGet(() -> journal.inconclusive(what));
  }

  /** Reactions come well before nobody waits for them any more. */
  private static Duration explaining(Duration wait) {
    var half = wait.dividedBy(2);
    return half.compareTo(HELD_UP) < 0 ? half : HELD_UP;
  }

  /**
   * The host still did what a frame of the tester, or the loss of the carrier, put an end to: a
   * violation, unless the machine held it up for as long as it is late.
   *
   * @param event when that was
   */
  public RuntimeException unheeded(Instant event, Sighting deed, String what) {
    var late = Duration.between(event.plus(slack().late()), deed.at());
    return unlessHeldUp(gauge.stall(event, deed.at(), late), what, deed);
  }

  /** Asks for an address by ARP and tells whether the host answers within a second. */
  public boolean answersFor(Ipv4Address address) {
    var asked = inject(stimuli().question(address));
    var limit = asked.at().plus(Duration.ofSeconds(1)).plus(slack().late());
    return trace().await(asked.index(), s -> s.isReplyFor(address), limit).isPresent();
  }
}
