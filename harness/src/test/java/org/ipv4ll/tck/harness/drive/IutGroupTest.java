// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.junit.jupiter.api.Test;

class IutGroupTest {

  private static final Ipv4Address PLANTED = Ipv4Address.parse("169.254.77.7");

  private static final TestContext.Setup SETUP =
      new TestContext.Setup(
          new Settings(Profile.RFC3927, Slack.DEFAULT, Duration.ZERO),
          Set.of(),
          1,
          LoadMonitor.PERFECT);

  private final Target target = ReferenceTarget.open();
  private final Iut iut = target.open(bed(MacAddress.parse("02:00:00:00:01:00")));
  private final IutGroup fleet =
      new IutGroup(List.of(new IutInstance(0, iut, Set.of())), new Beside(), SETUP);

  private static CaseBed bed(MacAddress mac) {
    return new CaseBed("case", Path.of("nowhere"), mac, 0, 3927);
  }

  private final class Beside implements InstanceSource {

    @Override
    public Iut make(MacAddress mac) {
      return target.openBeside(bed(mac), iut);
    }

    @Override
    public void awaitTurn() {}
  }

  private List<Optional<Ipv4Address>> held(List<IutInstance> hosts) {
    var limit = iut.link().now().plus(Duration.ofSeconds(20));
    return hosts.stream().map(host -> host.held(limit)).toList();
  }

  @Test
  void hostsOfAFleetLiveInOneTime() {
    var hosts = fleet.withFirst(3);
    fleet.start(hosts);
    assertThat(held(hosts)).doesNotContain(Optional.empty()).doesNotHaveDuplicates();
    hosts.forEach(host -> assertThat(host.link().now()).isEqualTo(iut.link().now()));
  }

  @Test
  void hostsThatRememberOneAddressHoldItOnLinksOfTheirOwnOnly() {
    var apart = fleet.make(2);
    apart.forEach(host -> host.remember(PLANTED));
    fleet.start(apart);
    assertThat(held(apart)).containsOnly(Optional.of(PLANTED));

    var together = fleet.make(2);
    together.forEach(host -> host.remember(PLANTED));
    together.forEach(host -> fleet.plug(host, 0));
    fleet.start(together);
    // Simultaneous claims have no winner: both may have moved on.
    assertThat(held(together)).doesNotHaveDuplicates();
  }

  @Test
  void aDeniedHostShowsOneCandidateAfterTheOther() {
    var host = fleet.make(fleet.hardware());
    Denier.ofFirst(4, host.link(), MacAddress.parse("06:00:00:00:00:0a"));
    fleet.start(List.of(host));
    var limit = host.link().now().plus(Duration.ofSeconds(20));
    assertThat(host.candidates(5, limit)).hasSize(5).doesNotHaveDuplicates();
    assertThat(host.held(limit)).contains(host.candidates().get(4));
  }

  @Test
  void hardwareAddressesAreOfSingleStationsAndNoneIsGivenTwice() {
    var addresses = Stream.generate(fleet::hardware).limit(1_000).toList();
    assertThat(addresses).doesNotHaveDuplicates().noneMatch(MacAddress::isGroup);
    assertThat(addresses).allMatch(mac -> (mac.bits() >>> 41 & 1) == 1);
  }

  @Test
  void dismissedHostsAreSilent() {
    var host = fleet.make(fleet.hardware());
    fleet.start(List.of(host));
    fleet.dismiss(List.of(host));
    iut.link().until(iut.link().now().plusSeconds(20));
    assertThat(host.link().frames()).isEmpty();
  }
}
