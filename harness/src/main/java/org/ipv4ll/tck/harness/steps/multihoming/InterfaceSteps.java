// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.multihoming;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.drive.IutInstance;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.Frame;

/** A host with two interfaces, each with an address of its own (RFC 3927 section 3.4). */
public final class InterfaceSteps {

  private static final Duration REACTION = Duration.ofSeconds(10);
  private static final Duration GLANCE = Duration.ofMillis(500);
  private static final Duration ANSWER = Duration.ofSeconds(3);

  private final TestContext context;
  private final List<IutInstance> interfaces;
  private final Map<IutInstance, Ipv4Address> claimed = new LinkedHashMap<>();

  public InterfaceSteps(TestContext context) {
    this.context = context;
    this.interfaces = context.fleet().interfaces();
  }

  @Given("a host with two interfaces on one link")
  public void onOneLink() {
    interfaces.forEach(own -> context.fleet().plug(own, 0));
    context.fleet().joined(true);
    context.start();
  }

  @Given("each interface has claimed and announced an address")
  public void settle() {
    var limit = context.now().plus(context.startLatency()).plus(Settings.PATIENCE.multipliedBy(3));
    while (held().size() < interfaces.size() && context.now().isBefore(limit)) {
      context.pass(GLANCE);
    }
    context.pass(Attempt.ANNOUNCED);
    claimed.clear();
    claimed.putAll(held());
    context.note("addresses " + claimed.values());
    if (claimed.size() < interfaces.size()) {
      throw context.notReached(
          (interfaces.size() - claimed.size()) + " interfaces hold no address");
    }
    if (claimed.values().stream().distinct().count() < claimed.size()) {
      throw context.notReached("the interfaces hold the same address");
    }
  }

  private Map<IutInstance, Ipv4Address> held() {
    var held = new LinkedHashMap<IutInstance, Ipv4Address>();
    for (var own : interfaces) {
      last(own.attempts())
          .filter(Attempt::isClaimed)
          .ifPresent(attempt -> held.put(own, attempt.address()));
    }
    return held;
  }

  private static Optional<Attempt> last(List<Attempt> attempts) {
    return attempts.stream().reduce((one, later) -> later);
  }

  @Given("the host has claimed and announced an address on each of its interfaces")
  public void onLinksOfTheirOwn() {
    context.start();
    settle();
  }

  @When("the host is started anew with its storage kept, on both interfaces")
  public void restart() {
    int seen = context.trace().mark();
    var born = context.restart(true);
    context.scenario().newChapter(context.trace().mark(seen, born));
  }

  /** Who answers for an address that nobody holds as well does not take it for one of its own. */
  @When("another host asks for both addresses, and for a third, every {duration} for {duration}")
  public void ask(Duration every, Duration total) {
    var asked = new ArrayList<>(claimed.values());
    asked.add(free());
    var start = context.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      for (var address : asked) {
        context.until(at);
        interfaces.forEach(own -> own.hear(context.stimuli().question(address)));
      }
    }
  }

  private Ipv4Address free() {
    var other = context.cast().linkLocalOtherThan(Ipv4Address.ANY);
    return claimed.containsValue(other) ? free() : other;
  }

  @When("another host sends {stimulus} for the candidate of the first interface on the other link")
  public void conflictWhileProbing(String stimulus) {
    var probe = new Claims(context).probe(1);
    elsewhere(stimulus, Claims.target(probe), 1, probe.at().plus(Duration.ofMillis(200)));
  }

  /** Whoever takes the first one for a conflict may defend, but has to move at the second. */
  @When(
      "another host sends {stimulus} for the address of each interface in turn on the other link,"
          + " twice and {duration} apart")
  public void conflictsInUse(String stimulus, Duration apart) {
    for (int own = 0; own < interfaces.size(); own++) {
      var start = context.now();
      var about = claimed.get(interfaces.get(own));
      elsewhere(stimulus, about, 1 - own, start);
      elsewhere(stimulus, about, 1 - own, start.plus(apart));
      context.pass(REACTION);
    }
  }

  @When(
      "another host takes the address of the second interface on its link by two ARP announcements"
          + " {duration} apart")
  public void secondTaken(Duration apart) {
    taken(1, context.cast().rogue(), apart);
  }

  /** As a bridge between the two links would bring it. */
  @When(
      "the address of the first interface is taken from the hardware address of the second by two"
          + " ARP announcements {duration} apart")
  public void takenByOther(Duration apart) {
    taken(0, interfaces.get(1).mac(), apart);
  }

  private void taken(int number, MacAddress by, Duration apart) {
    var about = claimed.get(interfaces.get(number));
    var claim = ArpPacket.announcement(by, about).broadcast().encode();
    var start = context.now();
    for (var at : List.of(start, start.plus(apart))) {
      sent(context.taps().get(number).inject(claim, at), "ARP announcement");
    }
  }

  @When("the carrier of the first interface is lost")
  public void firstLost() {
    context.carrier(false);
    context.pass(GLANCE);
  }

  private void elsewhere(String stimulus, Ipv4Address about, int link, Instant at) {
    var sent = context.taps().get(link).inject(context.stimuli().frame(stimulus, about), at);
    context.comment(sent, stimulus + " on the other link");
    sent(sent, stimulus);
  }

  private void sent(Frame sent, String what) {
    context
        .scenario()
        .did((now, mark) -> new Act.SentOn(now, mark, sent.link(), sent.index(), what));
  }

  /** A link that the host does not hear proves nothing. */
  @When("another host asks on each link for the address that is held there")
  public void askEach() {
    claimed.forEach((own, address) -> own.hear(context.stimuli().question(address)));
    context.pass(ANSWER);
  }
}
