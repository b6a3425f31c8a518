// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZoneCommandTest {

  private static final String HEAD =
      """
      $TTL 3600
      @ IN SOA ns hostmaster 1 3600 1200 604800 3600
      @ IN NS ns
      ns IN A 192.0.2.53
      near IN A 169.253.7.7
      """;

  @TempDir private Path directory;

  private Said check(String records) throws IOException {
    var file = Files.writeString(directory.resolve("db.example"), HEAD + records);
    return Said.of("zone", "--origin", "example", file.toString());
  }

  @Test
  void aCleanZonePasses() throws IOException {
    var said = check("");
    assertThat(said.out()).contains("db.example: 0 of 4 records hold link-local data");
    assertThat(said.status()).isEqualTo(ExitCode.OK);
  }

  /** Fault M-DNS-13 of the registry. */
  @Test
  void linkLocalAddressesAndPointersAreTold() throws IOException {
    var said =
        check(
            """
            printer IN A 169.254.7.7
            7.7.254.169.IN-ADDR.arpa. IN PTR printer
            """);
    assertThat(said.out())
        .contains("FAIL  ", "printer.example A 169.254.7.7", "7.7.254.169.IN-ADDR.arpa PTR")
        .contains("2 of 6 records");
    assertThat(said.status()).isEqualTo(ExitCode.FAILED);
  }

  @Test
  void whatIsNoZoneIsNamedWithItsLine() throws IOException {
    var said = check("printer IN A 169.254.7\n");
    assertThat(said.err()).startsWith("ipv4ll-tck: ").contains("db.example:6:");
    assertThat(said.status()).isEqualTo(ExitCode.USAGE);
    assertThat(Said.of("zone", directory.resolve("none").toString()).err()).contains("is no file");
  }
}
