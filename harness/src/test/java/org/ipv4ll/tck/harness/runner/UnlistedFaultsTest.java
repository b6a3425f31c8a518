// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.rules.DnsTreatment;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.runner.selfcheck.SelfCheck;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Routers, servers, clients and senders with faults that are on no list, as they occur when a rule
 * is kept in one place and forgotten in another; and odd ones that conform.
 */
class UnlistedFaultsTest {

  private static final Features FEATURES = Features.load();
  private static final Verdict CONFORMS = Verdict.INCONCLUSIVE;

  @ParameterizedTest
  @MethodSource({
    "org.ipv4ll.tck.harness.runner.RoutingTrials#routers",
    "org.ipv4ll.tck.harness.runner.RoutingTrials#senders",
    "org.ipv4ll.tck.harness.runner.ServiceTrials#servers",
    "org.ipv4ll.tck.harness.runner.ServiceTrials#clients",
    "org.ipv4ll.tck.harness.runner.ServiceTrials#leases"
  })
  void isFound(UnlistedFault trial) {
    assertThat(judge(trial)).as(trial.name()).anyMatch(r -> r.verdict() == trial.verdict());
  }

  static List<UnlistedFault> oddities() {
    return List.of(
        odd("knows no next hop at first", Role.ROUTER, Leak.routers(Oddities::forgetful)),
        odd("takes 30 s to be ready", Role.ROUTER, Leak.routers(Oddities::slow)),
        odd("answers no ping", Role.ROUTER, Leak.routers(Oddities::mute)),
        odd(
            "denies without SOA",
            Role.DNS_SERVER,
            ServiceTrials.servers(
                () ->
                    (name, type, tcp) ->
                        Optional.of(
                            new DnsTreatment.Respond(
                                DnsQuestion.NAME_ERROR, true, List.of(), List.of())))),
        odd(
            "serves no TCP",
            Role.DNS_SERVER,
            Twist.answering(
                Role.DNS_SERVER.reference(),
                () ->
                    heard ->
                        Ipv4Packet.decode(heard)
                            .filter(p -> p.protocol() == Ipv4Packet.TCP)
                            .map(p -> new byte[0]))),
        odd("drops every fifth query", Role.DNS_SERVER, Oddities.lossy()),
        odd("asks its server twice", Role.DNS_SERVER, Oddities.repetitive()),
        odd(
            "asks by multicast too",
            Role.DNS_CLIENT,
            Twist.saying(Role.DNS_CLIENT.reference(), Oddities::byMulticastToo)),
        odd("leases nothing that is asked for", Role.DHCP_SERVER, Oddities.refusing()));
  }

  private static UnlistedFault odd(String name, Role role, HostFactory factory) {
    return new UnlistedFault(name, role, factory, CONFORMS, "*");
  }

  @ParameterizedTest
  @MethodSource("oddities")
  void isNotBlamed(UnlistedFault trial) {
    assertThat(judge(trial))
        .as(trial.name())
        .extracting(CaseResult::verdict)
        .isSubsetOf(Verdict.PASS, CONFORMS)
        .contains(Verdict.PASS);
  }

  private static List<CaseResult> judge(UnlistedFault trial) {
    var cases =
        FEATURES.catalogue().cases().stream()
            .filter(c -> c.role().equals(trial.role().word()) && trial.concerns(c.id()))
            .toList();
    assertThat(cases).isNotEmpty();
    var deviation = new Deviation("M-X-01", Deviation.Kind.GREY, trial.factory(), trial.role());
    var rows = new SelfCheck(FEATURES, cases).run(List.of(deviation), 1, 1, row -> {}).rows();
    return rows.get(0).trials().get(0).results();
  }
}
