package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Claims;

/** Traffic that is about nobody's candidate, and frames that are about nothing at all. */
public final class NoiseSteps {

  private final Bench bench;
  private final Claims claims;

  public NoiseSteps(Bench bench) {
    this.bench = bench;
    this.claims = new Claims(bench);
  }

  @When("{int} unrelated ARP packets a second arrive for {duration}")
  public void unrelated(int perSecond, Duration total) {
    var first = claims.firstProbe();
    var noise = bench.noise(Claims.target(first));
    int count = Math.toIntExact(perSecond * total.toMillis() / 1000);
    spread(first.at(), total, count, noise::arp);
  }

  @When(
      "{int} unrelated ARP packets arrive within {duration} of probe {int} with {stimulus} for the"
          + " candidate among them")
  public void conflictAmid(int count, Duration total, int number, String stimulus) {
    var probe = claims.probe(number);
    var candidate = bench.story().candidate();
    var noise = bench.noise(candidate);
    var half = total.dividedBy(2);
    spread(probe.at(), half, count / 2, noise::arp);
    var frame = bench.stimuli().frame(stimulus, candidate);
    bench.story().stimulus(bench.inject(frame, probe.at().plus(half)));
    spread(probe.at().plus(half), half, count / 2, noise::arp);
  }

  @When("{int} random and mutated frames that claim nothing arrive within {duration}")
  public void fuzz(int count, Duration total) {
    var claimed = bench.story().claim().address();
    bench.story().stimulus(bench.inject(bench.stimuli().question(claimed)));
    spread(bench.now(), total, count, bench.noise(claimed)::fuzz);
    bench.story().stimulus(bench.inject(bench.stimuli().question(claimed)));
  }

  private void spread(Instant from, Duration total, int count, Supplier<byte[]> frames) {
    for (int i = 0; i < count; i++) {
      bench.until(from.plus(total.multipliedBy(i).dividedBy(count)));
      bench.send(frames.get());
    }
    bench.until(from.plus(total));
  }
}
