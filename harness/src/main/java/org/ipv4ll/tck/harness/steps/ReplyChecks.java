package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Sighting;

/** How a host answers ARP requests (RFC 826, and RFC 3927 sections 2.5 and 2.7). */
public final class ReplyChecks {

  private static final Duration ANSWER = Duration.ofSeconds(1);

  private final Bench bench;

  public ReplyChecks(Bench bench) {
    this.bench = bench;
  }

  @Then("the host answers within {duration}")
  public void answers(Duration within) {
    reply(within);
  }

  /** That a question is answered at all is judged by cases of its own. */
  @Then("the reply is broadcast")
  public void broadcast() {
    var reply = seenReply(ANSWER).orElseThrow(() -> bench.unreached("no answer for " + address()));
    if (!reply.isBroadcast()) {
      throw bench.journal().violated("the reply is not broadcast: " + reply, reply);
    }
    bench.journal().observed(reply.toString());
  }

  @Then("the reply is broadcast if there is one")
  public void broadcastIfAny() {
    var asked = bench.story().lastStimulus();
    bench.trace().host(asked.at(), asked.at().plus(ANSWER)).stream()
        .filter(s -> s.isReplyFor(address()) && !s.isBroadcast())
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated("the reply is not broadcast: " + s, s);
            });
  }

  @Then("every question was answered if the address was defended")
  public void allAnswered() {
    var conflict = bench.story().lastStimulus();
    bench.pass(ANSWER);
    var seen = bench.trace().all().stream().filter(s -> s.index() > conflict.index()).toList();
    if (seen.stream().anyMatch(s -> s.fromHost() && s.isProbe())) {
      bench.journal().observed("moved to another address (option a)");
      return;
    }
    long asked = seen.stream().filter(s -> !s.fromHost() && s.arp().isPresent()).count();
    long answered = seen.stream().filter(s -> s.fromHost() && s.isReplyFor(address())).count();
    bench.journal().observed(answered + " of " + asked + " questions answered");
    if (answered < asked) {
      throw bench.missing("only " + answered + " of " + asked + " questions were answered");
    }
  }

  @Then("the reply names the claimed address, the host's hardware address and the requester")
  public void fields() {
    var request = bench.story().lastStimulus().arp().orElseThrow();
    var reply = reply(ANSWER);
    var expected = ArpPacket.reply(bench.cast().host(), request);
    var answer = reply.arp().orElseThrow();
    if (!withTarget(answer, expected.targetHardware()).equals(expected)) {
      throw bench.journal().violated("wrong fields: " + reply, reply);
    }
    if (!answer.equals(expected)) {
      bench.journal().observed("the target hardware address is not that of the requester");
    }
    bench.journal().observed(reply.toString());
  }

  /** RFC 3927 asks nothing of the target hardware address of a reply, which is broadcast. */
  private static ArpPacket withTarget(ArpPacket packet, MacAddress target) {
    return new ArpPacket(
        packet.operation(),
        packet.senderHardware(),
        packet.senderProtocol(),
        target,
        packet.targetProtocol());
  }

  private Sighting reply(Duration within) {
    return seenReply(within).orElseThrow(() -> bench.missing("no answer for " + address()));
  }

  private Optional<Sighting> seenReply(Duration within) {
    var asked = bench.story().lastStimulus();
    var limit = asked.at().plus(within).plus(bench.slack().late());
    return bench.trace().await(asked.index() + 1, s -> s.isReplyFor(address()), limit);
  }

  @Then("a question of the other host is answered if the address was defended")
  public void answersOffender() {
    var conflict = bench.story().lastStimulus();
    bench.until(conflict.at().plus(ANSWER).plus(bench.slack().late()));
    if (bench.trace().host().stream().anyMatch(s -> s.index() > conflict.index() && s.isProbe())) {
      bench.journal().observed("moved to another address (option a)");
      return;
    }
    var asker = bench.cast().linkLocalOtherThan(address());
    var question = ArpPacket.request(bench.cast().rogue(), asker, address());
    bench.story().stimulus(bench.inject(question.broadcast().encode()));
    bench.journal().observed(reply(ANSWER).toString());
  }

  @Then("the host answers for none of them")
  public void noneAnswered() {
    var first = bench.story().firstStimulus();
    var end = bench.story().lastStimulus().at().plus(Duration.ofSeconds(3));
    bench.trace().host(first.at(), end).stream()
        .filter(s -> s.arp().filter(ArpPacket::isReply).isPresent() && !s.isReplyFor(address()))
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated("it answers for others: " + s, s);
            });
  }

  private Ipv4Address address() {
    return bench.story().claim().address();
  }
}
