package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Claims;
import org.ipv4ll.tck.harness.bench.Story;

/** Peaceful questions: ARP requests and echo requests of hosts that claim nothing. */
public final class QuestionSteps {

  private static final int PROBES = 3;
  private static final Duration ASK_LOST_EVERY = Duration.ofSeconds(5);

  /** A question is as good a little later. */
  private static final Duration ANY_TIME = Duration.ofSeconds(2);

  private final Bench bench;
  private final Claims claims;

  public QuestionSteps(Bench bench) {
    this.bench = bench;
    this.claims = new Claims(bench);
  }

  @When("the candidate is asked for by ARP and ICMP echo {duration} after each probe")
  public void askAfterEachProbe(Duration delay) {
    for (int number = 1; number <= PROBES; number++) {
      var at = claims.probe(number).at().plus(delay);
      ask(bench.story().candidate(), at);
    }
  }

  @When("the {word} address is asked for by ARP and ICMP echo every {duration} for {duration}")
  public void askEvery(String which, Duration every, Duration total) {
    var address = bench.story().claim().address();
    var start = bench.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      ask(address, at);
    }
    bench.until(start.plus(total));
  }

  @When("the lost addresses are asked for during the next {duration}")
  public void askForLost(Duration total) {
    var start = bench.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(ASK_LOST_EVERY)) {
      for (var denial : bench.story().denials()) {
        bench.inject(bench.stimuli().question(denial.candidate()), at, ANY_TIME);
      }
    }
    bench.until(start.plus(total));
  }

  @When("a requester with a link-local address asks for the claimed address")
  public void linkLocalAsks() {
    var asker = bench.cast().linkLocalOtherThan(bench.story().claim().address());
    askFrom(asker);
  }

  @When("a requester with a routable address asks for the claimed address")
  public void routableAsks() {
    askFrom(bench.cast().routable());
  }

  @When("a requester without an address asks for the claimed address")
  public void nobodyAsks() {
    askFrom(Ipv4Address.ANY);
  }

  @When("a requester with the address {address} asks for the claimed address")
  public void addressAsks(Ipv4Address asker) {
    askFrom(asker);
  }

  @When("a requester asks for the claimed address by unicast")
  public void asksByUnicast() {
    var address = bench.story().claim().address();
    var asker = bench.cast().linkLocalOtherThan(address);
    var request = ArpPacket.request(bench.cast().requester(), asker, address);
    bench.story().stimulus(bench.inject(request.unicast(bench.cast().host()).encode()));
  }

  private void askFrom(Ipv4Address asker) {
    var address = bench.story().claim().address();
    var request = ArpPacket.request(bench.cast().requester(), asker, address);
    bench.story().stimulus(bench.inject(request.broadcast().encode()));
  }

  @When("{int} other link-local addresses are asked for")
  public void askForOthers(int count) {
    var claimed = bench.story().claim().address();
    var reserved = List.of(Ipv4Address.parse("169.254.0.1"), Ipv4Address.parse("169.254.255.254"));
    Stream.concat(
            reserved.stream(), Stream.generate(() -> bench.cast().linkLocalOtherThan(claimed)))
        .limit(count)
        .forEach(other -> bench.story().stimulus(bench.inject(bench.stimuli().question(other))));
  }

  private void ask(Ipv4Address address, Instant at) {
    bench.inject(bench.stimuli().question(address), at, ANY_TIME);
    bench.inject(bench.stimuli().echoRequest(address), at, ANY_TIME);
    bench.inject(bench.stimuli().echoRequestToAll(address), at, ANY_TIME);
  }

  static List<Ipv4Address> lost(Story story) {
    return story.denials().stream().map(Story.Denial::candidate).toList();
  }
}
