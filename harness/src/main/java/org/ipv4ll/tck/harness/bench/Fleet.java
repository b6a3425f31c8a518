package org.ipv4ll.tck.harness.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Hub;
import org.ipv4ll.tck.harness.target.Iut;

/** Many hosts at once: the one of the case, and more of its kind on links of their own. */
public final class Fleet implements AutoCloseable {

  /** As many as a small machine starts without being late. */
  public static final int TOGETHER = 40;

  private final Instance first;
  private final Instances instances;
  private final SplittableRandom random;
  private final Hub hub = new Hub();
  private final List<Iut> further = new CopyOnWriteArrayList<>();
  private long dropped;

  Fleet(Iut first, Trace trace, Instances instances, long seed) {
    this.first = new Instance(first, trace);
    this.instances = instances;
    this.random = new SplittableRandom(~seed);
  }

  /** The host that every case has. */
  public Instance first() {
    return first;
  }

  /** Plugs a host into the bridge; hosts of one group hear one another from then on. */
  public void plug(Instance host, int group) {
    hub.plug(host.link(), host.mac(), group);
  }

  /** Joins the groups, or parts them again. */
  public void joined(boolean together) {
    hub.joined(together);
  }

  /** A hardware address like no other: locally administered, one station's. */
  public MacAddress hardware() {
    return new MacAddress(random.nextLong(1L << 48) & ~(1L << 40) | 1L << 41);
  }

  /** Makes one more host; it is not started. */
  public Instance make(MacAddress mac) {
    var iut = instances.make(mac);
    further.add(iut);
    return new Instance(iut);
  }

  /** Makes so many hosts with random hardware addresses. */
  public List<Instance> make(int count) {
    return Stream.generate(this::hardware).limit(count).map(this::make).toList();
  }

  /** The host of the case and more, so many in all. */
  public List<Instance> withFirst(int count) {
    var all = new ArrayList<>(List.of(first));
    all.addAll(make(count - 1));
    return all;
  }

  /** Starts hosts one soon after the other. */
  public void start(List<Instance> hosts) {
    for (var host : hosts) {
      instances.awaitTurn();
      host.iut().start();
    }
  }

  /** Removes hosts that are not needed any more. */
  public void dismiss(List<Instance> hosts) {
    hosts.stream().map(Instance::iut).filter(further::remove).forEach(this::end);
  }

  private void end(Iut iut) {
    iut.close();
    dropped += iut.link().dropped();
  }

  /** How many frames the captures of the further hosts lost. */
  long dropped() {
    return dropped + further.stream().mapToLong(iut -> iut.link().dropped()).sum();
  }

  @Override
  public void close() {
    hub.unplug();
    for (var iut : further) {
      further.remove(iut);
      end(iut);
    }
  }
}
