// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.router.Router;
import org.ipv4ll.tck.engine.rules.DnsRule;
import org.ipv4ll.tck.engine.rules.DnsTreatment;
import org.ipv4ll.tck.engine.rules.ForwardingRule;
import org.ipv4ll.tck.engine.server.NameServer;
import org.ipv4ll.tck.engine.server.StubResolver;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.runner.selfcheck.SelfCheck;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Servers and clients on the virtual link: the controls guard, and nobody correct is blamed. */
class RolesTest {

  private static final Features FEATURES = Features.load();

  /** Denies what it has to, and can resolve nothing else: its upstream is dead. */
  private static final DnsRule CUT_OFF =
      new DnsRule() {
        @Override
        public DnsTreatment treatment(List<String> name, int type, boolean overTcp) {
          return DnsRule.isWithin(name)
              ? RFC3927.treatment(name, type, overTcp)
              : DnsRule.denial(DnsQuestion.REFUSED);
        }
      };

  /** Asks for nothing at all. */
  private static final DnsRule MUTE =
      new DnsRule() {
        @Override
        public boolean asks(List<String> name, int type) {
          return false;
        }
      };

  /** Keeps link-local packets on their link, and all others too. */
  private static final ForwardingRule SHUT =
      new ForwardingRule() {
        @Override
        public boolean forwards(Passage passage) {
          return false;
        }
      };

  private static List<CaseResult> judge(Role role, HostFactory factory) {
    var cases =
        FEATURES.catalogue().cases().stream().filter(c -> c.role().equals(role.word())).toList();
    var deviation = new Deviation("M-X-01", Deviation.Kind.GREY, factory, role);
    var rows = new SelfCheck(FEATURES, cases).run(List.of(deviation), 1, 1, row -> {}).rows();
    var results = rows.get(0).trials().get(0).results();
    assertThat(results).hasSameSizeAs(cases).isNotEmpty();
    return results;
  }

  private static Set<Verdict> verdicts(List<CaseResult> results) {
    return results.stream().map(CaseResult::verdict).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource(names = {"DNS_CLIENT", "DNS_SERVER", "DHCP_SERVER", "ROUTER"})
  void theReferencePassesEveryCaseOfItsRole(Role role) {
    assertThat(verdicts(judge(role, role.reference()))).containsExactly(Verdict.PASS);
  }

  @Test
  void aNameServerWithoutItsUpstreamIsNotJudged() {
    var results = judge(Role.DNS_SERVER, (mac, known, seed) -> new NameServer(mac, CUT_OFF));
    assertThat(verdicts(results)).containsExactly(Verdict.INCONCLUSIVE);
    assertThat(results).allMatch(result -> result.reason().contains("control query"));
  }

  @Test
  void aClientThatAsksForNothingIsNotJudged() {
    var results = judge(Role.DNS_CLIENT, (mac, known, seed) -> new StubResolver(mac, MUTE));
    assertThat(verdicts(results)).containsExactly(Verdict.INCONCLUSIVE);
  }

  @Test
  void aServerThatOffersNothingIsNotJudged() {
    var results = judge(Role.DHCP_SERVER, (mac, known, seed) -> new NameServer(mac, MUTE));
    assertThat(verdicts(results)).containsExactly(Verdict.INCONCLUSIVE);
  }

  @Test
  void aRouterThatForwardsNothingIsNotJudged() {
    var results = judge(Role.ROUTER, Leak.routers(interfaces -> new Router(interfaces, SHUT)));
    assertThat(verdicts(results)).containsExactly(Verdict.INCONCLUSIVE);
    assertThat(results).allMatch(result -> result.reason().contains("control"));
  }

  @Test
  void everyFaultOfARoleIsCaught() {
    var cases =
        FEATURES.catalogue().cases().stream().filter(c -> !c.role().equals("host")).toList();
    var deviations = Deviations.all().stream().filter(m -> isOurs(m.role())).toList();
    var matrix = new SelfCheck(FEATURES, cases).run(deviations, 3927, 1, row -> {});
    assertThat(deviations).hasSize(14);
    assertThat(matrix.wrong()).extracting(row -> row.deviation().id()).isEmpty();
    assertThat(cases).extracting(Case::id).doesNotHaveDuplicates();
  }

  private static boolean isOurs(Role role) {
    return role == Role.DNS_CLIENT || role == Role.DNS_SERVER || role == Role.DHCP_SERVER;
  }
}
