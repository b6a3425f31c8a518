// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.matrix;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.cli.files.RunDirectory;
import org.ipv4ll.tck.harness.cli.run.Applicable;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.runner.RunPlan;
import org.ipv4ll.tck.harness.runner.Timekeeping;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.selection.Selection;
import org.ipv4ll.tck.harness.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What is run against each target of a matrix.
 *
 * @param cases that were selected
 * @param directory of the matrix
 */
record MatrixPlans(
    Features features,
    Selection selection,
    List<Case> cases,
    Settings settings,
    Path directory,
    boolean overwrite) {

  /**
   * Cases side by side for each core, of all targets together. More than in a single run: many runs
   * start fewer cases at a time than one does, and it is the starts that cost.
   */
  private static final int BESIDES = 120;

  /**
   * What the command line says for all targets.
   *
   * @param parallel cases side by side on wires, of all targets together
   */
  record Settings(
      Profile profile,
      @Nullable Slack slack,
      long seed,
      @Nullable Integer parallel,
      List<String> commandLine) {}

  /**
   * The plan for one target.
   *
   * @param sharers how many targets on wires share the machine
   * @param onWires what the times of those can be trusted with
   */
  RunPlan of(Target target, int sharers, Timekeeping onWires) {
    var file = target.file();
    var meant = selection.picksCases() ? cases : Applicable.ofItsRoles(file, cases);
    var applicable = Applicable.to(file, settings.profile(), meant);
    var able = applicable.cases();
    boolean virtual = !target.realTime();
    var name = file.name();
    return new RunPlan(
        features.catalogue().longestFirst(able),
        new RunPlan.Scope(
            selection.suite(features.catalogue()),
            selection.text(),
            selection.text().isEmpty(),
            applicable.obstacles().size(),
            Optional.empty()),
        settings.profile(),
        settings.slack() != null ? settings.slack() : virtual ? Slack.STRICT : Slack.DEFAULT,
        settings.seed(),
        sideBySide(target, Math.max(1, able.size()), sharers),
        new RunPlan.Output(
            RunDirectory.make(directory.resolve(MatrixDirectory.of(name)), name, overwrite),
            true,
            settings.commandLine()),
        virtual ? Timekeeping.VIRTUAL : onWires);
  }

  private int sideBySide(Target target, int most, int sharers) {
    int cores = Runtime.getRuntime().availableProcessors();
    if (!target.realTime()) {
      return cores;
    }
    var wanted = settings.parallel();
    int all = wanted == null ? BESIDES * cores : wanted;
    int bearable = wanted == null ? target.instancesPerCore() * cores : all;
    int share =
        Math.max(1, Math.min(all / sharers, target.file().about().parallel().orElse(bearable)));
    return target.parallel() ? Math.min(most, share) : 1;
  }
}
