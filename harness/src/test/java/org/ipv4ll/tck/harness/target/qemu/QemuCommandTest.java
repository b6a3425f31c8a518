// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.qemu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.target.Beds;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.Targets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of abilities act from the tester's machine; any program will do for a guest. */
class QemuCommandTest {

  @TempDir Path directory;

  @Test
  void aGuestMayRefuseToTalkAndNothingElse() throws IOException {
    var file = directory.resolve("guest.yaml");
    Files.writeString(
        file,
        """
        name: guest
        adapter: qemu
        network: dgram
        start: [sleep, "60"]
        abilities:
          talk-ping: {command: [sh, -c, "echo no route; exit 2"]}
          power: {command: [sh, -c, "echo no power; exit 3"]}
        """);
    var targets = new Targets(List.of(new QemuAdapter()));
    try (var target = targets.open(targets.find(file.toString()));
        var iut = target.open(Beds.next(directory))) {
      iut.start();
      iut.use("talk-ping", Map.of());
      assertThat(iut.log().orElseThrow()).content().contains("exit status 2").contains("no route");
      assertThatThrownBy(() -> iut.use("power", Map.of()))
          .isInstanceOf(TargetException.class)
          .hasMessageContaining("exit status 3: no power");
    }
  }
}
