// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import com.sun.jna.LastErrorException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.support.Deadline;
import org.ipv4ll.tck.harness.support.SupportException;
import org.jspecify.annotations.Nullable;

/** A network card that is there before a run and after it. */
public final class Card implements AutoCloseable {

  private static final Pattern LINK = Pattern.compile("^\\d+: ([^:@]+)", Pattern.MULTILINE);
  private static final Pattern ADDRESS = Pattern.compile(" inet6? (\\S+)");

  private final Namespace namespace;
  private final String name;
  private final NetDevice device;
  private @Nullable CardRecord before;

  private Card(Namespace namespace, String name) {
    this.namespace = namespace;
    this.name = name;
    this.device = NetDevice.in(namespace, name);
  }

  /**
   * Finds a card.
   *
   * @throws SupportException if there is none of this name; the message lists those that there are
   */
  public static Card in(Namespace namespace, String name) {
    if (!namespace.exists()) {
      throw new SupportException("no namespace " + namespace.name() + "; see: ip netns");
    }
    try {
      namespace.call(() -> Libc.INSTANCE.if_nametoindex(name));
    } catch (SupportException | LastErrorException e) {
      throw new SupportException("no card " + name + "; there are " + names(namespace), e);
    }
    return new Card(namespace, name);
  }

  private static String names(Namespace namespace) {
    var names = LINK.matcher(namespace.ip("-o", "link", "show")).results().map(m -> m.group(1));
    return String.join(", ", names.filter(other -> !other.equals("lo")).toList());
  }

  public Namespace namespace() {
    return namespace;
  }

  public String name() {
    return name;
  }

  /** Whether the way of this machine to everybody else leads through it. */
  public boolean carriesDefaultRoute() {
    var word = Pattern.compile(" dev " + Pattern.quote(name) + "(\\s|$)");
    return Stream.of("-4", "-6")
        .map(family -> namespace.ip(family, "-o", "route", "show", "default"))
        .anyMatch(routes -> word.matcher(routes).find());
  }

  /**
   * An address that somebody gave it: any of IPv4, and of IPv6 those that reach beyond the link.
   */
  public Optional<String> address() {
    return namespace
        .ip("-o", "addr", "show", "dev", name)
        .lines()
        .filter(line -> !line.contains(" inet6 ") || !line.contains(" scope link"))
        .flatMap(line -> ADDRESS.matcher(line).results().map(match -> match.group(1)))
        .findFirst();
  }

  /** Takes it over: its kernel keeps out of all that is said on it until it is given back. */
  public void takeOver() {
    Leftovers.removedAtTheEnd();
    var record = CardRecord.of(namespace, name);
    record.keep();
    before = record;
    record.silence();
  }

  /** Brings it up or down; a card that goes down takes the carrier from whoever is at its cable. */
  public void setUp(boolean up) {
    device.setUp(up);
  }

  /** Whether it is up and sees a carrier. */
  public boolean isRunning() {
    return device.isRunning();
  }

  /** Waits for a carrier; false if there is none in time. */
  public boolean awaitCarrier(Duration within) {
    return Deadline.await(within, device::isRunning);
  }

  /** Gives it back as it was. */
  @Override
  public void close() {
    if (before != null) {
      before.restore();
      before.forget();
      before = null;
    }
    device.close();
  }
}
