// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.statistics.DelayDistribution;
import org.ipv4ll.tck.harness.judge.statistics.EvenlySpread;
import org.ipv4ll.tck.harness.judge.statistics.FewTwins;
import org.ipv4ll.tck.harness.judge.statistics.OuterUsed;
import org.ipv4ll.tck.harness.judge.statistics.ReservedNotChosen;
import org.ipv4ll.tck.harness.judge.statistics.SequencesDiffer;

/** Names of the checks on samples of many hosts. */
public final class StatisticsChecks {

  private static final int OCTETS = 256;

  private final Checks checks;

  public StatisticsChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("none of their candidates is reserved")
  public void noneReserved() {
    checks.add(new ReservedNotChosen());
  }

  @Then("their {draws} are spread evenly over {int} equal parts of the range")
  public void overRange(int draws, int parts) {
    checks.add(EvenlySpread.overRange(draws, parts));
  }

  @Then("their {draws} are spread evenly over the host octets")
  public void overOctets(int draws) {
    checks.add(EvenlySpread.overOctets(draws, OCTETS));
  }

  @Then("their {draws} are spread evenly over {int} equal parts of the host octets")
  public void overOctets(int draws, int parts) {
    checks.add(EvenlySpread.overOctets(draws, parts));
  }

  @Then("no more of their {draws} are the same than chance makes the same")
  public void twins(int draws) {
    checks.add(new FewTwins(draws));
  }

  @Then("the first and the last block of 256 addresses are used by their {draws}")
  public void outerBlocks(int draws) {
    checks.add(OuterUsed.blocks(draws));
  }

  @Then("the host octets 0 and 255 are used by their {draws}")
  public void outerOctets(int draws) {
    checks.add(OuterUsed.octets(draws));
  }

  @Then("no two of them try the same candidates")
  public void sequencesDiffer() {
    checks.add(new SequencesDiffer());
  }

  @Then(
      "the delays from conflict to next candidate are spread evenly from {duration} to {duration}")
  public void delays(Duration least, Duration most) {
    checks.add(DelayDistribution.afterDenials(least, most));
  }

  @Then("it is reported how the gaps between probes spread from {duration} to {duration}")
  public void gaps(Duration least, Duration most) {
    checks.add(DelayDistribution.betweenProbes(least, most));
  }
}
