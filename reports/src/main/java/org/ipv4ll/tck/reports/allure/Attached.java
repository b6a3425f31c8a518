// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.allure;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * A file of evidence as Allure shows it.
 *
 * @param path from the directory of the run on
 */
record Attached(String name, String type, String extension, String path) {

  static List<Attached> of(CaseResult result) {
    Evidence files = result.evidence();
    return Stream.of(
            file("timeline", "image/svg+xml", ".svg", files.timeline()),
            file("capture", "application/vnd.tcpdump.pcap", ".pcapng", files.pcapng()),
            file("log of the host", "text/plain", ".log", files.log()))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<Attached> file(
      String name, String type, String extension, @Nullable String path) {
    return path == null ? Stream.of() : Stream.of(new Attached(name, type, extension, path));
  }
}
