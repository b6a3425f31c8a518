// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Defect;
import org.ipv4ll.tck.reports.pcapng.PcapngReader;
import org.ipv4ll.tck.reports.pcapng.PcapngWriter;
import org.ipv4ll.tck.reports.pcapng.StoredCapture;

/**
 * The captures that pages cite, beside them. What is long is cut a little behind the last frame
 * that is cited, so that the frames keep their numbers.
 */
final class KeptCaptures {

  /** Below the directory of the pages. */
  static final String DIRECTORY = "captures";

  /** Captures of so many frames are kept as they are. */
  private static final int SHORT = 200;

  private static final int BEHIND = 20;

  private final Path pages;
  private final Set<Path> kept = new HashSet<>();

  KeptCaptures(Path pages) {
    this.pages = pages;
  }

  /**
   * Keeps that of a defect.
   *
   * @return its path from the page; none where the run has kept no frames of the case
   */
  Optional<String> keep(KeptRun run, Defect defect) throws IOException {
    var evidence =
        run.run().find(defect.show().caseId()).map(CaseResult::evidence).map(e -> e.pcapng());
    if (evidence.isEmpty()) {
      return Optional.empty();
    }
    var source = run.directory().resolve(evidence.get());
    if (!Files.isRegularFile(source)) {
      return Optional.empty();
    }
    var place = DIRECTORY + "/" + run.slug() + "/" + name(evidence.get());
    var file = pages.resolve(place);
    Files.createDirectories(file.getParent());
    cut(source, file, defect.show().frames());
    kept.add(file);
    return Optional.of(place);
  }

  /** Removes what earlier pages of this run have cited and these do not. */
  void prune(KeptRun run) throws IOException {
    var directory = pages.resolve(DIRECTORY).resolve(run.slug());
    if (!Files.isDirectory(directory)) {
      return;
    }
    try (var files = Files.list(directory)) {
      for (var file : files.filter(each -> !kept.contains(each)).toList()) {
        Files.delete(file);
      }
    }
  }

  /** {@code replug-conflict.pcapng}, or {@code replug-conflict-again.pcapng} of a second try. */
  private static String name(String evidence) {
    return evidence
            .replaceFirst("^cases/", "")
            .replaceFirst("/capture\\.pcapng$", "")
            .replace('/', '-')
        + ".pcapng";
  }

  private static void cut(Path source, Path file, List<Integer> cited) {
    var capture = PcapngReader.read(source);
    var packets = capture.packets();
    int last = cited.isEmpty() ? 0 : Collections.max(cited);
    int kept = packets.size() <= SHORT ? packets.size() : Math.min(packets.size(), last + BEHIND);
    var comments = new ArrayList<>(capture.comments());
    if (kept < packets.size()) {
      comments.add("cut behind frame %d of %d".formatted(kept, packets.size()));
    }
    PcapngWriter.write(file, names(capture), comments, packets.subList(0, kept));
  }

  private static List<String> names(StoredCapture capture) {
    int links = capture.packets().stream().mapToInt(p -> p.link() + 1).max().orElse(1);
    return IntStream.range(0, links)
        .mapToObj(link -> link == 0 ? capture.interfaceName() : "link " + (link + 1))
        .toList();
  }
}
