// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.conflicts.CandidateGivenUp;
import org.ipv4ll.tck.harness.judge.conflicts.DeniedNotUsed;
import org.ipv4ll.tck.harness.judge.conflicts.EarlyConflict;
import org.ipv4ll.tck.harness.judge.conflicts.NextCandidate;
import org.ipv4ll.tck.harness.judge.conflicts.RetryPrompt;
import org.ipv4ll.tck.harness.judge.conflicts.UnusualConflict;
import org.ipv4ll.tck.harness.judge.selecting.CandidatesNew;
import org.ipv4ll.tck.harness.judge.selecting.CandidatesNotStepped;
import org.ipv4ll.tck.harness.judge.selecting.EarlyCandidateNotRetried;
import org.ipv4ll.tck.harness.judge.selecting.NextCandidateNew;

/** Names of the checks on candidates that other hosts contest. */
public final class CandidateChecks {

  private final Checks checks;

  public CandidateChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("the host gives the candidate up because of the {conflict}")
  public void givenUp(Criterion kind) {
    checks.add(CandidateGivenUp.after(kind));
  }

  @Then("the host gives its candidates up because of {conflicts}")
  public void eachGivenUp(List<Criterion> kinds) {
    kinds.forEach(kind -> checks.add(CandidateGivenUp.eachOf(kind)));
  }

  @Then("the host gives its candidates up because of {conflicts}, as it did for the first")
  public void eachGivenUpAsTheFirst(List<Criterion> kinds) {
    kinds.forEach(kind -> checks.add(CandidateGivenUp.eachOfAfterFirst(kind)));
  }

  @Then("the host gives the candidate up, late as the conflict is")
  public void givenUpLate() {
    checks.add(CandidateGivenUp.afterOrdinary(CandidateGivenUp.LATE));
  }

  @Then("the host gives each candidate up, late as the conflicts are")
  public void eachGivenUpLate() {
    checks.add(CandidateGivenUp.eachTimeAfterOrdinary(CandidateGivenUp.LATE));
  }

  @Then("the host gives the candidate up, whatever the target hardware address")
  public void givenUpWhateverTheTarget() {
    checks.add(CandidateGivenUp.afterOrdinary(CandidateGivenUp.TARGET_HARDWARE));
  }

  @Then("the host gives the candidate up, whatever follows the packet")
  public void givenUpWhateverFollows() {
    checks.add(CandidateGivenUp.afterOrdinary(CandidateGivenUp.TRAILER));
  }

  @Then("the host leaves the first candidate to its holder")
  public void leftToHolder() {
    checks.add(CandidateGivenUp.afterHolder());
  }

  @Then("it starts over with another address")
  public void startsOver() {
    checks.add(NextCandidate.afterStimulus());
    checks.add(new NextCandidateNew());
  }

  @Then("the host starts over after each denial")
  public void startsOverEachTime() {
    checks.add(NextCandidate.afterDenials());
  }

  @Then("no candidate is probed twice")
  public void allNew() {
    checks.add(new CandidatesNew());
  }

  @Then("the candidates do not follow one another by a fixed step")
  public void notStepped() {
    checks.add(CandidatesNotStepped.denied());
  }

  @Then("its addresses do not follow one another by a fixed step")
  public void addressesNotStepped() {
    checks.add(CandidatesNotStepped.attempted());
  }

  @Then("each next candidate is probed at most {duration} after the denial")
  public void prompt(Duration max) {
    checks.add(new RetryPrompt(max));
  }

  @Then("the host says nothing about the lost addresses")
  public void silent() {
    checks.add(new DeniedNotUsed());
  }

  @Then("a conflict before the first probe costs the host its candidate")
  public void early() {
    checks.add(new EarlyConflict());
  }

  @Then("a candidate that was lost before its first probe is not tried again")
  public void earlyNotRetried() {
    checks.add(new EarlyCandidateNotRetried());
  }

  @Then("it is reported whether the host takes the reply for a conflict")
  public void unusualReply() {
    checks.add(new UnusualConflict(UnusualConflict.REPLY));
  }

  @Then("it is reported whether the host takes the probe for a conflict")
  public void unusualProbe() {
    checks.add(new UnusualConflict(UnusualConflict.PROBE));
  }
}
