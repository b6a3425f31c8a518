// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.noconflict.AddressKept;
import org.ipv4ll.tck.harness.judge.noconflict.CandidateKept;
import org.ipv4ll.tck.harness.judge.noconflict.QuestionsAnswered;

/** Names of the checks on packets that are no conflict. */
public final class NoConflictChecks {

  private final Checks checks;

  public NoConflictChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("the host does not give its candidate up for its own probe")
  public void ownProbe() {
    checks.add(new CandidateKept(CandidateKept.OWN_PROBE));
  }

  @Then("the host does not give its candidate up for a question")
  public void question() {
    checks.add(new CandidateKept(CandidateKept.QUESTION));
  }

  @Then("the host does not give its candidate up for unrelated packets")
  public void unrelated() {
    checks.add(new CandidateKept(CandidateKept.UNRELATED));
  }

  @Then("the host does not give its candidate up for odd packets")
  public void odd() {
    checks.add(new CandidateKept(CandidateKept.ODD));
  }

  @Then("the host does not give its address up for its own announcement")
  public void ownAnnouncement() {
    checks.add(new AddressKept(AddressKept.OWN_ANNOUNCEMENT));
  }

  @Then("the host does not give its address up for a question")
  public void questionInUse() {
    checks.add(new AddressKept(AddressKept.QUESTION));
  }

  @Then("the host does not give its address up for unrelated packets")
  public void unrelatedInUse() {
    checks.add(new AddressKept(AddressKept.UNRELATED));
  }

  @Then("the host does not give its address up for odd packets")
  public void oddInUse() {
    checks.add(new AddressKept(AddressKept.ODD));
  }

  @Then("every question for the claimed address is answered")
  public void answered() {
    checks.add(new QuestionsAnswered());
  }
}
