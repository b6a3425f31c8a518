package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Stimuli;

/** Peaceful questions: ARP, echo requests and connections of hosts that claim nothing. */
public final class QuestionSteps {

  private static final Duration ASK_LOST_EVERY = Duration.ofSeconds(5);

  private final Bench bench;

  public QuestionSteps(Bench bench) {
    this.bench = bench;
  }

  @When("the {word} address is asked for by ARP, ICMP echo and TCP every {duration} for {duration}")
  public void askEvery(String which, Duration every, Duration total) {
    var address = bench.story().claim().address();
    var start = bench.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      ask(bench, address, at);
    }
    bench.until(start.plus(total));
  }

  @When("the claimed address is asked for by ARP alone every {duration} for {duration}")
  public void askByArp(Duration every, Duration total) {
    var start = bench.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(every)) {
      bench.inject(bench.stimuli().question(claimed()), at, Stimuli.ANY_TIME);
    }
    bench.until(start.plus(total));
  }

  @When("the lost addresses are asked for during the next {duration}")
  public void askForLost(Duration total) {
    var start = bench.now();
    for (var at = start; at.isBefore(start.plus(total)); at = at.plus(ASK_LOST_EVERY)) {
      for (var denial : bench.story().denials()) {
        bench.inject(bench.stimuli().question(denial.candidate()), at, Stimuli.ANY_TIME);
      }
    }
    bench.until(start.plus(total));
  }

  /** For those who cannot say so in a sentence. */
  void linkLocalAsks() {
    new RequesterSteps(bench).linkLocalAsks();
  }

  private Ipv4Address claimed() {
    return bench.story().claim().address();
  }

  /** A question by ARP, two by ICMP echo, and one by TCP. */
  static void ask(Bench bench, Ipv4Address address, Instant at) {
    bench.inject(bench.stimuli().question(address), at, Stimuli.ANY_TIME);
    bench.inject(bench.stimuli().echoRequest(address), at, Stimuli.ANY_TIME);
    bench.inject(bench.stimuli().echoRequestToAll(address), at, Stimuli.ANY_TIME);
    bench.inject(bench.stimuli().connection(address), at, Stimuli.ANY_TIME);
  }
}
