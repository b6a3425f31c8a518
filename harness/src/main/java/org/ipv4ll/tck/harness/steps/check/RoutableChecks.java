// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import java.time.Duration;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.routable.ClaimAgain;
import org.ipv4ll.tck.harness.judge.routable.Coexistence;
import org.ipv4ll.tck.harness.judge.routable.ConnectionGoesOn;
import org.ipv4ll.tck.harness.judge.routable.ConnectionSource;
import org.ipv4ll.tck.harness.judge.routable.FormerAddressUnused;
import org.ipv4ll.tck.harness.judge.routable.LinkLocalDelivered;
import org.ipv4ll.tck.harness.judge.routable.LinkLocalGivenUp;
import org.ipv4ll.tck.harness.judge.routable.NewCommunication;
import org.ipv4ll.tck.harness.judge.routable.NoLinkLocalBeside;
import org.ipv4ll.tck.harness.judge.routable.NotAdvertised;
import org.ipv4ll.tck.harness.judge.routable.RoutableSource;
import org.ipv4ll.tck.harness.judge.routable.RoutableUnrestricted;

/** Names of the checks on a link-local address beside a routable one. */
public final class RoutableChecks {

  private final Checks checks;

  public RoutableChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("no link-local address is assigned while the routable address works")
  public void noneBeside() {
    checks.add(NoLinkLocalBeside.operable());
  }

  @Then("no link-local address is assigned any more since the routable address came")
  public void noneAnyMore() {
    checks.add(NoLinkLocalBeside.given());
  }

  @Then("the claimed address is given up within {duration} of the routable address")
  public void givenUp(Duration transition) {
    checks.add(new LinkLocalGivenUp(transition));
  }

  @Then("the former address is not used any more")
  public void formerUnused() {
    checks.add(new FormerAddressUnused());
  }

  @Then("new packets for routable destinations come from the routable address")
  public void sourceToRoutable() {
    checks.add(RoutableSource.toRoutable());
  }

  @Then("new packets for link-local destinations come from the routable address")
  public void sourceToLinkLocal() {
    checks.add(RoutableSource.toLinkLocal());
  }

  @Then("routable destinations are reached beside a link-local address as without")
  public void unrestricted() {
    checks.add(new RoutableUnrestricted());
  }

  @Then("packets to the claimed address are delivered for as long as it is held")
  public void delivered() {
    checks.add(new LinkLocalDelivered());
  }

  @Then("the connection still carries data")
  public void connectionGoesOn() {
    checks.add(new ConnectionGoesOn());
  }

  @Then("it is reported whether the connection keeps its link-local source")
  public void connectionSource() {
    checks.add(new ConnectionSource());
  }

  @Then("the claimed address is not advertised")
  public void notAdvertised() {
    checks.add(NotAdvertised.unasked());
  }

  @Then("nobody who asks is told of the claimed address")
  public void notTold() {
    checks.add(NotAdvertised.asked());
  }

  @Then("it is reported how long the claimed address is answered for")
  public void coexistence() {
    checks.add(new Coexistence());
  }

  @Then("it is reported whether the claimed address accepts what is new")
  public void newCommunication() {
    checks.add(new NewCommunication());
  }

  @Then("it is reported whether the host claims a link-local address within {duration}")
  public void claimAgain(Duration limit) {
    checks.add(new ClaimAgain(limit));
  }
}
