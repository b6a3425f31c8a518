// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.defending.AnySenderHardware;
import org.ipv4ll.tck.harness.judge.defending.ConflictChoice;
import org.ipv4ll.tck.harness.judge.defending.ConflictForms;
import org.ipv4ll.tck.harness.judge.defending.ConflictHeeded;
import org.ipv4ll.tck.harness.judge.defending.ConnectionReset;
import org.ipv4ll.tck.harness.judge.defending.DefenceForm;
import org.ipv4ll.tck.harness.judge.defending.DefenceTargetHardware;
import org.ipv4ll.tck.harness.judge.defending.DefendedAddressAnswered;
import org.ipv4ll.tck.harness.judge.defending.DetectionLasts;
import org.ipv4ll.tck.harness.judge.defending.LostAddressSilent;
import org.ipv4ll.tck.harness.judge.defending.ReplacementInFull;
import org.ipv4ll.tck.harness.judge.defending.ReplacementKept;
import org.ipv4ll.tck.harness.judge.defending.ReplacementNew;
import org.ipv4ll.tck.harness.judge.defending.ReplacementProbed;
import org.ipv4ll.tck.harness.judge.defending.ReplacementPrompt;
import org.ipv4ll.tck.harness.judge.defending.SecondConflictMoves;
import org.ipv4ll.tck.harness.judge.defending.SingleDefence;
import org.ipv4ll.tck.harness.judge.defending.UnusualInUse;

/** Names of the checks on conflicts about an address in use: RFC 3927 section 2.5. */
public final class DefendingChecks {

  private final Checks checks;

  public DefendingChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("the conflict is not ignored")
  public void heeded() {
    checks.add(new ConflictHeeded());
  }

  @Then("the conflict is not ignored by the host with the zero octet")
  public void heededByFurther() {
    checks.add(ConflictHeeded.byFurtherHost());
  }

  @Then("the conflict is not ignored by the first interface")
  public void heededByFirst() {
    checks.add(ConflictHeeded.byInterface(0));
  }

  @Then("the conflict is not ignored by the second interface")
  public void heededBySecond() {
    checks.add(ConflictHeeded.byInterface(1));
  }

  @Then("a conflict is none by its sender hardware address only where that is the host's own")
  public void anySender() {
    checks.add(new AnySenderHardware());
  }

  @Then("it is reported whether the host takes the packet for a conflict")
  public void unusual() {
    checks.add(new UnusualInUse(UnusualInUse.CONFLICT));
  }

  @Then("it is reported whether the host answers the unusual question")
  public void unusualQuestion() {
    checks.add(new UnusualInUse(UnusualInUse.QUESTION));
  }

  @Then("conflicts are still detected")
  public void detected() {
    checks.add(new DetectionLasts());
  }

  @Then("no form of conflict is ignored")
  public void forms() {
    checks.add(new ConflictForms());
  }

  @Then("it is reported whether the host defends or moves")
  public void choice() {
    checks.add(ConflictChoice.move());
    checks.add(ConflictChoice.defend());
  }

  @Then("it is reported whether the host defends again")
  public void choiceAgain() {
    checks.add(ConflictChoice.defendAgain());
  }

  @Then("a defence is a broadcast announcement")
  public void form() {
    checks.add(new DefenceForm());
  }

  @Then("the target hardware address of a defence is all zero")
  public void targetHardware() {
    checks.add(new DefenceTargetHardware());
  }

  @Then("at most {int} defence(s) comes/come within {duration}")
  public void single(int most, Duration within) {
    checks.add(new SingleDefence(most, within));
  }

  @Then("a defended address is answered for")
  public void defendedAnswered() {
    checks.add(new DefendedAddressAnswered());
  }

  @Then("the host gives the claimed address up")
  public void givesUp() {
    checks.add(new ConflictHeeded());
    checks.add(new SecondConflictMoves());
  }

  @Then("nothing that waits is sent from the lost address")
  public void queuedNotSent() {
    checks.add(LostAddressSilent.ofQueued());
  }

  @Then("the lost address is not used any more")
  public void silent() {
    checks.add(new LostAddressSilent());
  }

  @Then("another address is probed instead")
  public void replaced() {
    checks.add(ReplacementProbed.once());
    checks.add(new ReplacementNew());
  }

  @Then("another address is probed instead once more")
  public void replacedAgain() {
    checks.add(ReplacementProbed.again());
  }

  @Then("the replacement is probed at most {duration} after the deciding conflict")
  public void prompt(Duration most) {
    checks.add(new ReplacementPrompt(most));
  }

  @Then("the replacement is probed and announced like the first address")
  public void inFull() {
    checks.add(new ReplacementInFull());
  }

  @Then("the host keeps its replacement")
  public void kept() {
    checks.add(new ReplacementKept());
  }

  @Then("the connection is reset before the address falls silent")
  public void reset() {
    checks.add(new ConnectionReset());
  }
}
