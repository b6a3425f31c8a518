// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.traffic;

import io.cucumber.java.en.When;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Stimuli;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.record.Attempt;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** Questions by ARP for link-local addresses that the host does not hold, whatever it does. */
public final class OtherAddressSteps {

  private static final List<Ipv4Address> RESERVED =
      List.of(Ipv4Address.parse("169.254.0.1"), Ipv4Address.parse("169.254.255.254"));

  private static final int HOST_BITS = 16;

  private final TestContext context;

  public OtherAddressSteps(TestContext context) {
    this.context = context;
  }

  @When("{int} other link-local addresses are asked for")
  public void some(int count) {
    Stream.concat(RESERVED.stream(), Stream.generate(this::stranger))
        .limit(count)
        .forEach(this::ask);
    askForOwn();
  }

  @When("the addresses {} are asked for by ARP")
  public void named(String addresses) {
    Stream.of(addresses.split(", ")).map(Ipv4Address::parse).forEach(this::ask);
    askForOwn();
  }

  @When("every address that differs from the claimed one in one bit is asked for by ARP")
  public void similar() {
    int own = context.scenario().claim().address().bits();
    IntStream.range(0, HOST_BITS)
        .mapToObj(bit -> new Ipv4Address(own ^ 1 << bit))
        .forEach(this::ask);
    askForOwn();
  }

  /** Some answer to askers of one kind only. */
  private void ask(Ipv4Address other) {
    if (!own().contains(other)) {
      questions(other)
          .forEach(question -> context.inject(question.encode(), context.now(), Stimuli.ANY_TIME));
    }
  }

  /** By the answer to these, where there is one, the host is seen to hear. */
  private void askForOwn() {
    var claimed =
        context.attempts(0).stream()
            .filter(Attempt::isClaimed)
            .map(Attempt::address)
            .reduce((former, last) -> last);
    Stream.concat(claimed.stream(), Stream.of(RoutableNetwork.HOST))
        .map(own -> question(stranger(), own).broadcast())
        .forEach(question -> context.inject(question.encode(), context.now(), Stimuli.ANY_TIME));
  }

  private Stream<EthernetFrame> questions(Ipv4Address other) {
    var alone = question(stranger(), other).unicast(context.cast().host());
    var toAll =
        Stream.of(stranger(), context.cast().routable(), Ipv4Address.ANY)
            .map(asker -> question(asker, other).broadcast());
    return Stream.concat(toAll, Stream.of(alone));
  }

  private ArpPacket question(Ipv4Address asker, Ipv4Address other) {
    return ArpPacket.request(context.cast().requester(), asker, other);
  }

  private Ipv4Address stranger() {
    var own = own();
    return Stream.generate(() -> context.cast().linkLocalOtherThan(Ipv4Address.ANY))
        .filter(address -> !own.contains(address))
        .findFirst()
        .orElseThrow();
  }

  /** Whatever the host was ever after; a question without a sender would contest a candidate. */
  private Set<Ipv4Address> own() {
    return context.attempts(0).stream().map(Attempt::address).collect(Collectors.toSet());
  }
}
