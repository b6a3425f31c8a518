// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.IutInterface;

/**
 * One of many hosts: an instance of the implementation, one of its interfaces, and what was seen on
 * the link there. Two interfaces of one host have to behave as those of two hosts would.
 */
public record IutInstance(Iut iut, IutInterface own, Trace trace) {

  /**
   * One with a view of its own of its link.
   *
   * @param number of that link among those of the case
   * @param routable addresses that it has of itself
   */
  public IutInstance(int number, Iut iut, Set<Ipv4Address> routable) {
    this(
        iut,
        iut.interfaces().get(0),
        new Trace(number, iut.link(), iut.interfaces().get(0).mac(), routable));
  }

  public MacAddress mac() {
    return own.mac();
  }

  public Link link() {
    return own.link();
  }

  /** The tester sends a frame on its link. */
  public void hear(byte[] frame) {
    link().send(frame);
  }

  /** Plants an address as the one of an earlier life. */
  public void remember(Ipv4Address address) {
    iut.use(Iut.REMEMBER, Map.of("address", address.toString()));
  }

  /** Has it do something that its target declares, without any values. */
  public void use(String ability) {
    iut.use(ability, Map.of());
  }

  public List<Attempt> attempts() {
    return Attempt.in(trace.host());
  }

  /** The link-local addresses that it is known to have, whether or not it says so on its link. */
  public Set<Ipv4Address> linkLocal() {
    return iut.linkLocal();
  }

  /** What it has probed so far, each address once, in order. */
  public List<Ipv4Address> candidates() {
    var targets = new LinkedHashSet<Ipv4Address>();
    trace.host().stream().filter(Frame::isProbe).map(Claims::target).forEach(targets::add);
    return List.copyOf(targets);
  }

  /** Lets time pass until it has probed so many addresses; fewer if the deadline comes first. */
  public List<Ipv4Address> candidates(int count, Instant deadline) {
    await(instance -> instance.candidates().size() >= count, deadline);
    return candidates().stream().limit(count).toList();
  }

  /** The address that it holds: the one that it claimed last, unless it is after another. */
  public Optional<Ipv4Address> held() {
    var attempts = attempts();
    return attempts.isEmpty()
        ? Optional.empty()
        : Optional.of(attempts.get(attempts.size() - 1))
            .filter(Attempt::isClaimed)
            .map(Attempt::address);
  }

  /** Lets time pass until it holds an address. */
  public Optional<Ipv4Address> held(Instant deadline) {
    await(instance -> instance.held().isPresent(), deadline);
    return held();
  }

  /** Whether it answers this question for an address by the deadline. */
  public boolean answers(byte[] question, Ipv4Address address, Instant deadline) {
    int mark = trace.mark();
    link().send(question);
    return trace.await(mark, s -> s.isReplyFor(address), deadline).isPresent();
  }

  private void await(Predicate<IutInstance> reached, Instant deadline) {
    int mark = trace.mark();
    while (!reached.test(this) && trace.await(mark, s -> true, deadline).isPresent()) {
      mark = trace.mark();
    }
  }
}
