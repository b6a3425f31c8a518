// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.option.OptionConverters;
import org.ipv4ll.tck.harness.selection.Selection;
import org.ipv4ll.tck.harness.selection.Workload;
import org.ipv4ll.tck.reports.model.Shard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of what was selected is run. */
final class PortionOptions {

  @Option(
      names = "--last-failed",
      arity = "0..1",
      paramLabel = "RUN",
      fallbackValue = LastFailed.NEWEST,
      description = {
        "only cases that failed, broke or were inconclusive in this run",
        "(without RUN: the newest run of the target in ipv4ll-tck-out)"
      })
  private @Nullable Path lastFailed;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      converter = OptionConverters.Shards.class,
      description = "part I of N of about equal duration; 'merge' combines the parts")
  private @Nullable Shard shard;

  @Option(
      names = "--max-duration",
      paramLabel = "D",
      converter = OptionConverters.Durations.class,
      description = "omit cases so that the run takes at most about D of link time: 90s, 5m")
  private @Nullable Duration most;

  /** What the user selects, narrowed to what failed in an earlier run where that is wanted. */
  Selection narrowed(Selection wanted, String target) {
    return lastFailed == null ? wanted : LastFailed.of(lastFailed, target).narrowed(wanted);
  }

  List<Case> of(List<Case> cases, Catalogue catalogue, int sideBySide) {
    var mine = shard == null ? cases : shard(cases, catalogue, shard);
    if (most == null) {
      return mine;
    }
    var fitting = new Workload(catalogue, mine).within(most, sideBySide);
    if (fitting.isEmpty()) {
      throw new UsageProblem(
          "nothing selected: no case ends within --max-duration " + most.toSeconds() + "s");
    }
    return fitting;
  }

  private static List<Case> shard(List<Case> cases, Catalogue catalogue, Shard shard) {
    var part = new Workload(catalogue, cases).shard(shard.index(), shard.count());
    if (part.isEmpty()) {
      throw new UsageProblem(
          "--shard %s is empty: %d cases make at most %d shards"
              .formatted(shard, cases.size(), cases.size()));
    }
    return part;
  }

  Optional<Shard> shard() {
    return Optional.ofNullable(shard);
  }

  /** What is left out because of the time, in words; empty where nothing is. */
  String text() {
    return most == null ? "" : "--max-duration " + most.toSeconds() + "s";
  }
}
