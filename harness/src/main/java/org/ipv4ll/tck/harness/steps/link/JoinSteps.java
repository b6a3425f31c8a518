// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.link;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.IutInstance;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Attempt;

/** Several hosts on one link, or on links that become one (RFC 3927 section 4). */
public final class JoinSteps {

  private static final Duration GLANCE = Duration.ofMillis(500);

  private final TestContext context;
  private final Map<IutInstance, Ipv4Address> remembered = new LinkedHashMap<>();
  private List<IutInstance> hosts = List.of();

  public JoinSteps(TestContext context) {
    this.context = context;
  }

  @Given("{int} hosts on one link")
  public void together(int count) {
    gather(count, 1);
    context.fleet().joined(true);
  }

  @Given("{int} hosts on one link that remember the same address")
  public void togetherWithOneAddress(int count) {
    together(count);
    remember(1);
  }

  @Given("{int} hosts on links of their own that remember the same address")
  public void apartWithOneAddress(int count) {
    gather(count, count);
    remember(1);
  }

  @Given("2 groups of {int} hosts, one link each, that remember the same addresses")
  public void groups(int count) {
    gather(2 * count, 2);
    remember(count);
  }

  private void gather(int count, int segments) {
    hosts = context.fleet().withFirst(count);
    int each = count / segments;
    for (int i = 0; i < count; i++) {
      context.fleet().plug(hosts.get(i), i / each);
    }
  }

  private void remember(int different) {
    var addresses = new HashSet<Ipv4Address>();
    while (addresses.size() < different) {
      addresses.add(context.cast().linkLocalOtherThan(Ipv4Address.ANY));
    }
    var list = addresses.stream().sorted().toList();
    for (int i = 0; i < hosts.size(); i++) {
      hosts.get(i).remember(list.get(i % different));
      remembered.put(hosts.get(i), list.get(i % different));
    }
  }

  @When("they start together")
  public void start() {
    context.fleet().start(hosts);
  }

  @Given("each has claimed and announced the address that it remembers")
  public void claimed() {
    start();
    var limit = context.now().plus(context.startLatency()).plus(Settings.PATIENCE.multipliedBy(2));
    for (var host : hosts) {
      var held = host.held(limit).orElseThrow(() -> context.notReached("a host claims no address"));
      if (!held.equals(remembered.get(host))) {
        var probe = host.attempts().get(0).evidence();
        throw context.notReached("a host does not try first what it remembers");
      }
    }
    context.pass(Attempt.ANNOUNCED);
  }

  @When("the links become one")
  public void join() {
    context.fleet().joined(true);
    context.scenario().did(Act.Joined::new);
  }

  @When("a third host asks for each of the addresses")
  public void ask() {
    for (var address : new TreeSet<>(remembered.values())) {
      var question = context.stimuli().question(address);
      hosts.forEach(host -> host.hear(question));
    }
  }

  @When("the links are parted and each host is asked for the address that it remembers")
  public void askEach() {
    context.fleet().joined(false);
    context.scenario().did(Act.Parted::new);
    remembered.forEach((host, address) -> host.hear(context.stimuli().question(address)));
  }

  /** What some of them have by then, and how they came to it, is told all the same. */
  @When("each of them has claimed an address within {duration}")
  public void claimed(Duration within) {
    var limit = context.now().plus(context.startLatency()).plus(within);
    while (context.now().isBefore(limit) && holders() < hosts.size()) {
      context.pass(GLANCE);
    }
    if (holders() < hosts.size()) {
      throw context.notReached((hosts.size() - holders()) + " hosts hold no address");
    }
  }

  private long holders() {
    return hosts.stream().flatMap(host -> host.held().stream()).count();
  }
}
