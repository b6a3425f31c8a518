// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps.check;

import io.cucumber.java.en.Then;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Checks;
import org.ipv4ll.tck.harness.judge.router.NothingForwarded;
import org.ipv4ll.tck.harness.judge.sending.LinkLocalReached;
import org.ipv4ll.tck.harness.judge.sending.NearPrefixToGateway;
import org.ipv4ll.tck.harness.judge.sending.NoDnsUpdate;
import org.ipv4ll.tck.harness.judge.sending.NotToRouter;
import org.ipv4ll.tck.harness.judge.sending.PrefixBroadcast;
import org.ipv4ll.tck.harness.judge.sending.PrefixUndivided;
import org.ipv4ll.tck.harness.judge.sending.RoutablePeerAnswered;
import org.ipv4ll.tck.harness.judge.sending.StraightDelivery;
import org.ipv4ll.tck.harness.judge.sending.TimeToLive;

/** Names of the checks on what a host sends, where it goes, and from which address. */
public final class SendingChecks {

  private final Checks checks;

  public SendingChecks(Checks checks) {
    this.checks = checks;
  }

  @Then("every link-local peer is reached")
  public void reached() {
    checks.add(LinkLocalReached.fromLinkLocal());
  }

  @Then("every link-local peer is reached from the routable address")
  public void reachedFromRoutable() {
    checks.add(LinkLocalReached.fromRoutable());
  }

  @Then("packets for link-local peers go straight to their stations")
  public void straight() {
    checks.add(StraightDelivery.toLinkLocal());
  }

  @Then("packets for link-local peers go straight to their stations from the routable address")
  public void straightFromRoutable() {
    checks.add(StraightDelivery.fromRoutable());
  }

  @Then("packets for routable peers, if there are any, go straight to their stations")
  public void straightToRoutable() {
    checks.add(StraightDelivery.toRoutable());
  }

  @Then("every routable peer is answered")
  public void answered() {
    checks.add(new RoutablePeerAnswered());
  }

  @Then("the link-local prefix has no subnets")
  public void undivided() {
    checks.add(new PrefixUndivided());
  }

  @Then("what is sent to {address} is broadcast without ARP")
  public void broadcast(Ipv4Address destination) {
    checks.add(new PrefixBroadcast(destination));
  }

  @Then("nothing for a link-local address is handed to the gateway")
  public void destinationNotToRouter() {
    checks.add(NotToRouter.linkLocalDestination());
  }

  @Then("nothing from a link-local address is handed to the gateway")
  public void sourceNotToRouter() {
    checks.add(NotToRouter.linkLocalSource());
  }

  @Then("what is sent to addresses near the link-local prefix goes through the gateway")
  public void nearPrefix() {
    checks.add(new NearPrefixToGateway());
  }

  @Then("the host forwards none of these packets")
  public void nothingForwarded() {
    checks.add(NothingForwarded.withLinkLocal());
  }

  @Then("the host with its routable address forwards none of these packets")
  public void nothingForwardedWithRoutable() {
    checks.add(NothingForwarded.withRoutable());
  }

  @Then("the time to live of packets from the claimed address is reported")
  public void timeToLive() {
    checks.add(new TimeToLive());
  }

  @Then("the host sends no DNS update with a link-local address")
  public void noDnsUpdate() {
    checks.add(NoDnsUpdate.ever());
  }

  @Then("the host registers no link-local address with the name server of its lease")
  public void noRegistration() {
    checks.add(NoDnsUpdate.sinceLease());
  }
}
