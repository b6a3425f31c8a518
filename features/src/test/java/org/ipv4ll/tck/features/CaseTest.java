// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CaseTest {

  private static Case tagged(String... tags) {
    return Written.aCase("One", tags);
  }

  @Test
  void aCaseJudgesAHostUnlessItSaysOtherwise() {
    assertThat(tagged("@must").role()).isEqualTo("host");
    assertThat(tagged("@must", "@role=dns-server").role()).isEqualTo("dns-server");
  }

  @Test
  void anotherRoleIsAnObstacle() {
    var server = tagged("@role=dns-server");
    assertThat(server.obstacle(List.of("dns-server"), Set.of())).isEmpty();
    assertThat(server.obstacle(List.of("host", "dns-server"), Set.of())).isEmpty();
    assertThat(server.obstacle(List.of("host", "router"), Set.of()))
        .contains("it judges a dns-server, and the target is a host and router");
    assertThat(tagged("@must").obstacle(List.of("router"), Set.of())).isPresent();
  }

  @Test
  void aMissingAbilityIsAnObstacle() {
    var demanding = tagged("@needs=storage", "@needs=carrier", "@needs=restart");
    assertThat(demanding.obstacle(List.of("host"), Set.of("carrier", "restart", "storage")))
        .isEmpty();
    assertThat(demanding.obstacle(List.of("host"), Set.of("carrier")))
        .contains("it needs the ability restart, storage");
  }

  @Test
  void requirementsOfOtherDevicesBindNoHost() {
    var requirements = Catalogue.shipped().requirements();
    var ofHosts = requirements.stream().filter(r -> r.binds(List.of("host"))).toList();
    var ofServers = requirements.stream().filter(r -> r.binds(List.of("dns-server"))).toList();
    assertThat(ofHosts).hasSizeBetween(100, requirements.size() - 5);
    assertThat(ofHosts).noneMatch(r -> r.role().equals(List.of("router")));
    assertThat(ofServers)
        .extracting(Requirement::id)
        .containsExactly("RFC3927-1.4-05", "RFC3927-1.4-06", "RFC3927-1.4-07");
  }

  @Test
  void everyLevelHasItsTag() {
    assertThat(tagged("@must").level()).isEqualTo(Level.MUST);
    assertThat(tagged("@should").level()).isEqualTo(Level.SHOULD);
    assertThat(tagged("@may").level()).isEqualTo(Level.MAY);
    assertThat(tagged("@info").level()).isEqualTo(Level.INFO);
  }

  @Test
  void aRowOfAnOutlineHasTheIdOfItsFirstCell() {
    var outline =
        """
        Feature: F
          @id=<id> @must
          Scenario Outline: A <x>
            Given a <x>
            And a host

            Examples:
              | id  | x |
              | one | 1 |
              | two | 2 |
        """;
    var cases = Written.feature(outline);
    assertThat(cases).extracting(Case::id).containsExactly("one", "two");
    assertThat(cases).extracting(c -> c.source().line()).containsExactly(9, 10);
    assertThat(cases.get(1).tags()).containsExactly("@id=two", "@must");
    assertThat(cases.get(1).steps()).containsExactly("Given a 2", "And a host");
    assertThat(cases.get(1).sentence(1)).isEqualTo("a host");
  }

  @Test
  void aScenarioStandsWhereItIsWritten() {
    var cases = Written.feature("Feature: F\n\n  @id=one\n  Scenario: A\n    Given a host\n");
    assertThat(cases.get(0).source()).isEqualTo(new Case.Source("broken.feature", "F", 4));
    assertThat(cases.get(0).id()).isEqualTo("one");
  }

  @Test
  void everyShippedRowHasItsId() {
    var catalogue = Catalogue.shipped();
    assertThat(catalogue.find("in-use-target-hardware-zero")).isPresent();
    assertThat(catalogue.cases()).noneMatch(c -> c.id().isEmpty() || c.id().contains("<"));
  }
}
