package org.ipv4ll.tck.harness.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.mutant.HostFactory;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.netns.NetnsAdapter;
import org.ipv4ll.tck.harness.target.reference.VethReferenceAdapter;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;
import org.junit.jupiter.api.Test;

@Live
class DoctorTest {

  private static final HostFactory HOST =
      (mac, known, seed) -> new LinkLocalHost(mac, Rules.RFC3927, known, seed);

  private static Targets targets() {
    return new Targets(
        List.of(
            new NetnsAdapter(),
            new VethReferenceAdapter("1", role -> HOST),
            new VirtualReferenceAdapter("1", role -> HOST)));
  }

  @Test
  void measuresTheTimestampsOfThisMachine() {
    var findings = new Doctor(targets()).examine();
    assertThat(findings)
        .extracting(Finding::name)
        .contains("root", "libpcap", "wire", "timestamps", "load", "target dhcpcd");
    assertThat(findings).filteredOn(f -> f.name().equals("timestamps")).allMatch(Finding::ok);
  }

  @Test
  void whatIsIllHasAMend() {
    assertThat(new Doctor(targets()).examine())
        .filteredOn(finding -> !finding.ok())
        .allSatisfy(finding -> assertThat(finding.mend()).isNotEmpty());
  }
}
