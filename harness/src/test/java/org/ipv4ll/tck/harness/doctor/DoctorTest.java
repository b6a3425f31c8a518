// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.engine.host.LinkLocalHost;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.container.ContainerAdapter;
import org.ipv4ll.tck.harness.target.lockstep.LockstepAdapter;
import org.ipv4ll.tck.harness.target.netns.NetnsAdapter;
import org.ipv4ll.tck.harness.target.qemu.QemuAdapter;
import org.ipv4ll.tck.harness.target.reference.VethReferenceAdapter;
import org.ipv4ll.tck.harness.target.reference.VirtualReferenceAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Live
class DoctorTest {

  private static final HostFactory HOST =
      (mac, known, seed) -> new LinkLocalHost(mac, Rules.RFC3927, known, seed);

  private static Targets targets() {
    return new Targets(
        List.of(
            new NetnsAdapter(),
            new ContainerAdapter(),
            new QemuAdapter(),
            new LockstepAdapter(),
            new VethReferenceAdapter("1", role -> HOST),
            new VirtualReferenceAdapter("1", role -> HOST)));
  }

  @Test
  void measuresTheTimestampsOfThisMachine() {
    var findings = Doctor.of(targets()).examine();
    assertThat(findings)
        .extracting(Finding::name)
        .contains("root", "libpcap", "wire", "timestamps", "load", "targets");
    assertThat(findings).filteredOn(f -> f.name().equals("timestamps")).allMatch(Finding::ok);
  }

  @Test
  void whatIsIllHasAMend() {
    assertThat(Doctor.of(targets()).examine())
        .filteredOn(finding -> !finding.ok())
        .allSatisfy(finding -> assertThat(finding.mend()).isNotEmpty());
  }

  @Test
  void whatNobodyAskedForMayBeMissing(@TempDir Path directory) throws IOException {
    var file = directory.resolve("mine.yaml");
    Files.writeString(
        file,
        """
        name: mine
        adapter: netns
        start: [no-such-daemon]
        requires: {commands: [no-such-daemon], packages: [no-such-package]}
        """);
    var doctor = Doctor.of(targets(), List.of(file.toString()));
    assertThat(doctor.missing()).containsExactly("no-such-package");
    assertThat(doctor.examine())
        .filteredOn(finding -> finding.name().startsWith("target "))
        .containsExactly(
            new Finding(
                "target mine",
                Finding.State.ILL,
                "missing: no-such-daemon",
                "apt-get install no-such-package"));
    assertThat(Doctor.of(targets()).examineTargets())
        .filteredOn(finding -> finding.name().startsWith("target "))
        .hasSizeGreaterThan(20)
        .allMatch(Finding::ok);
  }

  @Test
  void whatNoPackageBringsIsMadeByItsScript(@TempDir Path directory) throws IOException {
    var made = directory.resolve("made");
    var script = directory.resolve("build.sh");
    Files.writeString(
        script, "#!/bin/sh\nprintf '#!/bin/sh\\n' >%1$s\nchmod +x %1$s\n".formatted(made));
    assertThat(script.toFile().setExecutable(true)).isTrue();
    var file = directory.resolve("mine.yaml");
    Files.writeString(
        file,
        """
        name: mine
        adapter: netns
        start: [%s]
        requires: {commands: [%s], build: [%s]}
        """
            .formatted(made, made, script));
    var doctor = Doctor.of(targets(), List.of(file.toString()));
    assertThat(doctor.missing()).containsExactly(script.toString());
    doctor.install();
    assertThat(doctor.missing()).isEmpty();
  }
}
