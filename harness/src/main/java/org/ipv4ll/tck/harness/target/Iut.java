// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;

/**
 * One instance of an implementation under test on a link of its own, for one case. Methods throw
 * {@link TargetException} where the kit or the environment fails, never because of what the
 * implementation says on the wire.
 */
public interface Iut extends AutoCloseable {

  /** The ability to be given an address before the start, as if it had been claimed before. */
  String REMEMBER = "remember";

  /** The ability to let hours pass at once; of targets that have no clock but the kit's. */
  String VIRTUAL_TIME = "virtual-time";

  /** The ability to send an ICMP echo request through an interface that the tester names. */
  String TALK_THROUGH = "talk-through";

  /**
   * The ability to be given a routable {@code address}, its {@code prefix} and a {@code gateway}.
   */
  String ADD_ROUTABLE = "add-routable";

  /** The ability to have the same taken away. */
  String REMOVE_ROUTABLE = "remove-routable";

  /** The ability to have its first interface taken down by an administrator. */
  String INTERFACE_DOWN = "interface-down";

  /** The ability to have the same taken up again. */
  String INTERFACE_UP = "interface-up";

  /** The ability to seek a lease by DHCP from the next start on, beside all else. */
  String DHCP = "dhcp";

  /** The ability to go without a link-local address from the next start on. */
  String NO_LINK_LOCAL = "no-link-local";

  /** The link that its first interface is attached to, as the tester sees it. */
  Link link();

  /** The hardware address of its first interface. */
  MacAddress mac();

  /** All its interfaces; most instances have one. */
  default List<IutInterface> interfaces() {
    return List.of(new IutInterface(link(), mac()));
  }

  /** Starts it with the carrier up; returns once it is under way. */
  void start();

  /** Whether this ability can be used only while it runs, and not before its start. */
  default boolean isToldRunning(String ability) {
    return false;
  }

  /** Starts it with the carrier down, so that it can be told something before its link is up. */
  default void startUnplugged() {
    throw new Unanswered("it cannot be started without its carrier");
  }

  /** Plugs or unplugs the cable of its first interface. */
  void carrier(boolean up);

  /**
   * Stops it and starts it anew, its storage kept or wiped.
   *
   * @return the time of its links at which the new life began: all that is older is of the old one
   */
  Instant restart(boolean keepStorage);

  /**
   * The process of this machine that all its processes descend from, by which it is told what they
   * had to wait for a processor; empty where it has none of its own.
   */
  default OptionalLong process() {
    return OptionalLong.empty();
  }

  /** Whether it still runs. */
  Liveness liveness();

  /**
   * Uses an ability that the target file declares.
   *
   * @param ability name, such as {@code talk-ping}
   * @param values of placeholders, such as {@code address}; {@code through} is the number of an
   *     interface, from 1
   */
  void use(String ability, Map<String, String> values);

  /**
   * Puts a real DHCP server on the link, until it is closed or the instance is; empty where the
   * adapter has none, and the tester is to play one.
   */
  default Optional<DhcpService> serveDhcp(DhcpPool pool) {
    return Optional.empty();
  }

  /**
   * The link-local addresses of its first interface, as far as whoever runs it can tell without
   * listening to it: those of its target file, and those that the interface is seen to have.
   */
  default Set<Ipv4Address> linkLocal() {
    return Set.of();
  }

  /** What it printed, where it prints at all. */
  Optional<Path> log();

  /** Ends it and removes everything that was made for it. */
  @Override
  void close();
}
