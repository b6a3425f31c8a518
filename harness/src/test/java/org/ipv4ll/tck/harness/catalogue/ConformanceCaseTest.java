// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.harness.runner.Features;
import org.junit.jupiter.api.Test;

class ConformanceCaseTest {

  private static ConformanceCase tagged(String... tags) {
    return new ConformanceCase("one", "One", "Feature", "", List.of(), Set.of(tags));
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
    var requirements = Features.load().catalogue().requirements();
    var ofHosts = requirements.stream().filter(r -> r.binds(List.of("host"))).toList();
    var ofServers = requirements.stream().filter(r -> r.binds(List.of("dns-server"))).toList();
    assertThat(ofHosts).hasSizeBetween(100, requirements.size() - 5);
    assertThat(ofHosts).noneMatch(r -> r.role().equals(List.of("router")));
    assertThat(ofServers)
        .extracting(Requirement::id)
        .containsExactly("RFC3927-1.4-05", "RFC3927-1.4-06", "RFC3927-1.4-07");
  }
}
