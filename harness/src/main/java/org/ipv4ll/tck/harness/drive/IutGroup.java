// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.LinkBridge;
import org.ipv4ll.tck.harness.record.LinkRecord;

/** Many hosts at once: the one of the case, and more of its kind on links of their own. */
public final class IutGroup implements AutoCloseable {

  /** As many as a small machine starts without being late. */
  public static final int TOGETHER = 40;

  private final List<IutInstance> own;
  private final InstanceSource instances;
  private final Set<Ipv4Address> routable;
  private final SplittableRandom random;
  private final LinkBridge bridge = new LinkBridge();
  private final List<IutInstance> further = new CopyOnWriteArrayList<>();
  private final Map<IutInstance, LinkRecord> captures = new LinkedHashMap<>();
  private long dropped;

  /**
   * @param own the interfaces of the host that every case has
   */
  IutGroup(List<IutInstance> own, InstanceSource instances, TestContext.Setup setup) {
    this.own = own;
    this.instances = instances;
    this.routable = setup.routable();
    this.random = new SplittableRandom(~setup.seed());
  }

  /** The host that every case has. */
  public IutInstance first() {
    return own.get(0);
  }

  /** The interfaces of that host. */
  public List<IutInstance> interfaces() {
    return own;
  }

  /** Plugs a host into the bridge; hosts of one group hear one another from then on. */
  public void plug(IutInstance host, int group) {
    bridge.plug(host.link(), host.mac(), group);
  }

  /** Joins the groups, or parts them again. */
  public void joined(boolean together) {
    bridge.joined(together);
  }

  /** A hardware address like no other: locally administered, one station's. */
  public MacAddress hardware() {
    return new MacAddress(random.nextLong(1L << 48) & ~(1L << 40) | 1L << 41);
  }

  /** Makes one more host; it is not started. */
  public IutInstance make(MacAddress mac) {
    var instance = new IutInstance(own.size() + captures.size(), instances.make(mac), routable);
    further.add(instance);
    captures.put(instance, new LinkRecord(mac, List.of()));
    return instance;
  }

  /** Makes so many hosts with random hardware addresses. */
  public List<IutInstance> make(int count) {
    return Stream.generate(this::hardware).limit(count).map(this::make).toList();
  }

  /** The host of the case and more, so many in all. */
  public List<IutInstance> withFirst(int count) {
    var all = new ArrayList<>(List.of(first()));
    all.addAll(make(count - 1));
    return all;
  }

  /** Starts hosts one soon after the other. */
  public void start(List<IutInstance> hosts) {
    for (var iut : hosts.stream().map(IutInstance::iut).distinct().toList()) {
      instances.awaitTurn();
      iut.start();
    }
  }

  /** Removes hosts that are not needed any more. */
  public void dismiss(List<IutInstance> hosts) {
    hosts.stream().filter(further::remove).forEach(this::end);
  }

  private void end(IutInstance host) {
    captures.put(host, host.trace().record());
    host.iut().close();
    dropped += host.link().dropped();
  }

  /** Whether there are hosts beside that of the case. */
  boolean hasFurther() {
    return !further.isEmpty();
  }

  /** What was seen on the links of the further hosts, with their hardware addresses. */
  List<LinkRecord> links() {
    further.forEach(host -> captures.put(host, host.trace().record()));
    return List.copyOf(captures.values());
  }

  /** How many frames the captures lost, but for that of the first link. */
  long dropped() {
    return dropped
        + Stream.concat(own.stream().skip(1), further.stream())
            .mapToLong(host -> host.link().dropped())
            .sum();
  }

  @Override
  public void close() {
    bridge.unplug();
    for (var host : further) {
      further.remove(host);
      end(host);
    }
  }
}
