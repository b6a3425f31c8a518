// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host with a routable address of its own, which it probes and announces by RFC 5227. */
class OwnAddressTest {

  private static final Ipv4Address OWN = Ipv4Address.parse("10.1.2.3");

  @TempDir private Path directory;

  private static final HostFactory HOST = Twist.saying(HostFactory.RFC3927, OwnAddressTest::ownToo);

  /** Whatever it says about a link-local address, it says about its own, too. */
  private static List<byte[]> ownToo(byte[] frame) {
    var arp = EthernetFrame.decode(frame).flatMap(ArpPacket::decode);
    return arp.map(said -> own(said, frame)).orElse(List.of(frame));
  }

  private static List<byte[]> own(ArpPacket said, byte[] frame) {
    var mac = said.senderHardware();
    if (said.isProbe()) {
      return List.of(ArpPacket.probe(mac, OWN).broadcast().encode(), frame);
    }
    return said.isAnnouncement()
        ? List.of(frame, ArpPacket.announcement(mac, OWN).broadcast().encode())
        : List.of(frame);
  }

  @Test
  void isNotBlamedForAnAddressThatItDeclares() throws IOException {
    assertThat(judged("routable: [10.1.2.3]"))
        .filteredOn(result -> result.verdict().worseThan(Verdict.PASS))
        .extracting(result -> result.id() + ": " + result.reason())
        .isEmpty();
  }

  @Test
  void isNotBlamedForAnAddressThatItDoesNotDeclareEither() throws IOException {
    assertThat(judged(""))
        .filteredOn(result -> result.verdict().worseThan(Verdict.PASS))
        .extracting(result -> result.id() + ": " + result.reason())
        .isEmpty();
  }

  private List<CaseResult> judged(String declaration) throws IOException {
    var file =
        Files.writeString(
            directory.resolve("two.yaml"),
            "name: two\nadapter: reference\nstorage: \"{state}\"\nstartLatency: 0s\n"
                + declaration);
    var features = Features.load();
    var adapter = new VirtualReferenceAdapter("", role -> HOST);
    try (var target = new Targets(List.of(adapter)).openAs(file.toString(), "two")) {
      var known = target.file();
      var suite = features.catalogue().suite("full").orElseThrow();
      var plan =
          new RunPlan(
              features.catalogue().cases().stream()
                  .filter(c -> c.obstacle(known.about().roles(), known.capabilities()).isEmpty())
                  .toList(),
              new RunPlan.Scope(suite, "", true, 0, Optional.empty()),
              Profile.RFC3927,
              Slack.STRICT,
              1,
              2,
              new RunPlan.Output(directory, false, List.of()),
              Timekeeping.VIRTUAL);
      return new ConformanceRun(features, plan, target, Progress.SILENT).execute().cases();
    }
  }
}
