// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.reports.model.Configuration;
import org.ipv4ll.tck.reports.model.TargetInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          avahi-autoipd 0.8                                               | avahi-autoipd 0.8
          systemd 252 (252.39-1~deb12u2)                                  | systemd 252 (252.39-1~deb12u2)
          Version 1.17.1                                                  | 1.17.1
          Dnsmasq version 2.90  Copyright (c) 2000-2024 Simon Kelley      | Dnsmasq 2.90
          Nov 24 15:57:09 PowerDNS Recursor 4.8.8 (C) 2001-2022 PowerDNS.COM BV | PowerDNS Recursor 4.8.8
          BIND 9.18.49-1~deb12u3-Debian (Extended Support Version) <id:>  | BIND 9.18.49-1~deb12u3-Debian
          """)
  void onlyWhatIsAVersion(String said, String told) {
    var target =
        new TargetInfo("x", "netns", List.of(), List.of(), said, Map.of(), Configuration.DEFAULT);
    assertThat(VersionLine.of(target)).isEqualTo(told);
  }
}
