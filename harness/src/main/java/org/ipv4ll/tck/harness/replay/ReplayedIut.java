package org.ipv4ll.tck.harness.replay;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.replay.Proceedings.Deed;
import org.ipv4ll.tck.harness.replay.Proceedings.Life;
import org.ipv4ll.tck.harness.target.DhcpPool;
import org.ipv4ll.tck.harness.target.DhcpService;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.IutInterface;
import org.ipv4ll.tck.harness.target.Liveness;

/** An instance that does what a recorded one did. */
final class ReplayedIut implements Iut {

  /** What all instances of a case share. */
  private record Stage(
      RecordedCase recorded, ReplayClock clock, Iterator<Deed> deeds, Iterator<Life> lives) {

    static Stage of(RecordedCase recorded) {
      var proceedings = recorded.proceedings();
      return new Stage(
          recorded,
          new ReplayClock(proceedings),
          proceedings.deeds().iterator(),
          proceedings.lives().iterator());
    }
  }

  private static final Deed NONE = new Deed(-1, "its end", 0, 0);

  private final Stage stage;
  private final int number;
  private final List<IutInterface> interfaces;
  private int made;

  /**
   * @param firstLink of those that it has
   * @param links how many it has
   */
  private ReplayedIut(Stage stage, int number, int firstLink, int links) {
    this.stage = stage;
    this.number = number;
    this.interfaces =
        IntStream.range(firstLink, firstLink + links).mapToObj(i -> at(stage, i)).toList();
  }

  private static IutInterface at(Stage stage, int link) {
    var proceedings = stage.recorded.proceedings();
    var facts = proceedings.links().get(link);
    var late = proceedings.late(link);
    var replayed = new ReplayedLink(facts, stage.clock, stage.recorded.frames(link), late);
    return new IutInterface(replayed, MacAddress.parse(facts.mac()));
  }

  /** The instance that the case had. */
  static ReplayedIut first(RecordedCase recorded) {
    return new ReplayedIut(Stage.of(recorded), 0, 0, recorded.proceedings().own());
  }

  /** The next instance beside this first one. */
  ReplayedIut further() {
    int link = interfaces.size() + made;
    made++;
    if (link >= stage.recorded.proceedings().links().size()) {
      throw new ReplayProblem("the case makes more hosts than the recording has");
    }
    return new ReplayedIut(stage, made, link, 1);
  }

  @Override
  public Link link() {
    return interfaces.get(0).link();
  }

  @Override
  public MacAddress mac() {
    return interfaces.get(0).mac();
  }

  @Override
  public List<IutInterface> interfaces() {
    return interfaces;
  }

  /** It lives in the capture alone; what its processes had to wait is recorded as well. */
  @Override
  public OptionalLong process() {
    return OptionalLong.empty();
  }

  @Override
  public void start() {
    follow(Deeds.START);
  }

  @Override
  public void carrier(boolean up) {
    follow(Deeds.carrier(up));
  }

  @Override
  public Instant restart(boolean keepStorage) {
    return follow(Deeds.restart(keepStorage));
  }

  @Override
  public void use(String ability, Map<String, String> values) {
    follow(Deeds.use(ability, values));
  }

  /** What a real server said is in the capture. */
  @Override
  public Optional<DhcpService> serveDhcp(DhcpPool pool) {
    var deed = next();
    if (deed.what().equals(Deeds.dhcp(true))) {
      follow(deed, Deeds.dhcp(true));
      return Optional.of(() -> {});
    }
    follow(deed, Deeds.dhcp(false));
    return Optional.empty();
  }

  private Instant follow(String what) {
    return follow(next(), what);
  }

  private Deed next() {
    return stage.deeds.hasNext() ? stage.deeds.next() : NONE;
  }

  /** When the deed began, or the life that it brought. */
  private Instant follow(Deed deed, String what) {
    if (deed.instance() != number || !deed.what().equals(what)) {
      throw new ReplayProblem(
          "the case goes another way than the recording: '%s' where that has '%s'"
              .formatted(what, deed.what()));
    }
    stage.clock.to(stage.recorded.proceedings().at(deed.until()));
    return stage.recorded.proceedings().at(deed.from());
  }

  @Override
  public Liveness liveness() {
    var life = stage.lives.hasNext() ? stage.lives.next() : new Life("Running", "");
    return switch (life.state()) {
      case "Ended" -> new Liveness.Ended(life.how());
      case "Killed" -> new Liveness.Killed(life.how());
      default -> new Liveness.Running();
    };
  }

  @Override
  public Optional<Path> log() {
    return Optional.empty();
  }

  @Override
  public void close() {
    interfaces.forEach(own -> own.link().close());
  }
}
