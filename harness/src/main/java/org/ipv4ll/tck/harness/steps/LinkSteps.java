package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.When;
import java.time.Duration;
import java.util.Map;
import org.ipv4ll.tck.harness.drive.Bench;
import org.ipv4ll.tck.harness.drive.Claims;
import org.ipv4ll.tck.harness.record.Frame;

/** Cables pulled and plugged. */
public final class LinkSteps {

  private final Bench bench;
  private final Claims claims;

  public LinkSteps(Bench bench) {
    this.bench = bench;
    this.claims = new Claims(bench);
  }

  @When("the carrier is lost for {duration}")
  public void flap(Duration time) {
    bench.story().carrierLost(bench.now());
    bench.carrier(false);
    bench.pass(time);
    bench.story().newChapter(bench.trace().mark());
    bench.carrier(true);
  }

  @When("the interface is taken down by its administrator for {duration}")
  public void takenDown(Duration time) {
    bench.note("the interface is taken down and up by its administrator");
    bench.story().carrierLost(bench.now());
    bench.use("interface-down", Map.of());
    bench.pass(time);
    bench.story().newChapter(bench.trace().mark());
    bench.use("interface-up", Map.of());
  }

  /** Whoever overlooks a short loss goes on as if nothing had been; who probes was active anew. */
  @When("the carrier is lost for {duration}, which may go unnoticed")
  public void flapUnnoticed(Duration time) {
    bench.story().carrierLost(bench.now());
    bench.carrier(false);
    bench.pass(time);
    int back = bench.trace().mark();
    bench.carrier(true);
    var limit = bench.now().plus(bench.patience());
    if (bench.trace().await(back, Frame::isProbe, limit).isPresent()) {
      bench.story().newChapter(back);
      claims.claim();
    } else {
      bench.note("the loss of the carrier goes unnoticed");
    }
  }

  @When("the carrier is lost for {duration} {duration} after probe {int}")
  public void flapWhileProbing(Duration time, Duration delay, int number) {
    bench.until(claims.probe(number).at().plus(delay));
    flap(time);
  }

  @When("the carrier is lost for {duration} during the pause")
  public void flapDuringPause(Duration time) {
    bench.pass(Duration.ofSeconds(3));
    bench.carrier(false);
    bench.pass(time);
    bench.carrier(true);
  }

  @When("another host asks for the old address")
  public void askForOld() {
    bench.inject(bench.stimuli().question(bench.story().claim().address()));
  }
}
