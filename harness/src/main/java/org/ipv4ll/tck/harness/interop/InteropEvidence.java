// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.interop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.ipv4ll.tck.reports.pcapng.PcapngWriter;

/**
 * What an encounter leaves: the frames on the link of either host.
 *
 * @param root directory of the whole run
 * @param place directory of the encounter, below it
 */
record InteropEvidence(Path root, Path place) {

  Path directory() {
    return root.resolve(place);
  }

  /** What each host printed, by its name; those that print nothing are left out. */
  Map<String, String> logs(InteropTestbed stage) {
    var files = new LinkedHashMap<String, String>();
    for (var party : List.of(stage.first(), stage.second())) {
      party
          .host()
          .iut()
          .log()
          .filter(Files::isRegularFile)
          .ifPresent(log -> files.put(party.name(), root.relativize(log).toString()));
    }
    return files;
  }

  /** Writes the captures; answers with the files by the name of the host. */
  Map<String, String> captures(InteropTestbed stage) {
    var files = new LinkedHashMap<String, String>();
    for (var party : List.of(stage.first(), stage.second())) {
      var name = InteropRun.safe(party.name()) + ".pcapng";
      PcapngWriter.write(
          directory().resolve(name),
          List.of("tester"),
          List.of("link of " + party.name()),
          packets(party));
      files.put(party.name(), place.resolve(name).toString());
    }
    return files;
  }

  private static List<CapturedPacket> packets(InteropHost party) {
    return party.host().trace().all().stream()
        .map(s -> new CapturedPacket(s.at(), s.fromHost(), s.bytes(), null))
        .toList();
  }
}
