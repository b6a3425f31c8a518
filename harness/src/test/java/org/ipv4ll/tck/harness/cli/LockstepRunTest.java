// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.RunResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stacks in lockstep are judged as hosts on a virtual link are. */
class LockstepRunTest {

  /** A fault is looked at in every so many builds, by its place in the list. */
  private static final int ROTATION = 40;

  private static final Path EXAMPLES = examples();

  @TempDir private Path directory;

  private static Path examples() {
    var here = Path.of("").toAbsolutePath();
    return Stream.of(here, here.getParent())
        .map(top -> top.resolve("examples/lockstep"))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow();
  }

  private RunResult run(String target, String... options) {
    var out = directory.resolve("run").toString();
    var line = new ArrayList<>(List.of("run", "-q", "--target", target, "--out", out));
    line.addAll(List.of("--overwrite", "--reporter", "junit"));
    line.addAll(List.of(options));
    var said = Said.of(line.toArray(String[]::new));
    assertThat(said.err()).isEmpty();
    return RunFile.read(directory.resolve("run/run.json"));
  }

  /** A process on the other side is not asked which addresses it holds. */
  private static Map<String, String> stories(RunResult run) {
    return new TreeMap<>(
        run.cases().stream()
            .filter(each -> !each.id().equals("held-address-tested"))
            .collect(Collectors.toMap(CaseResult::id, LockstepRunTest::story)));
  }

  /** All that was seen and judged, without wall time, log and the command that repeats it. */
  private static String story(CaseResult c) {
    return c.verdict()
        + c.reason()
        + c.outcome().protocolSeconds()
        + c.checks()
        + c.traffic().frames()
        + c.traffic().acts();
  }

  @Test
  void theReferenceHostIsTheSameBehindTheProtocol() {
    var virtual = stories(run("reference", "--suite", "standard"));
    var lockstep = stories(run("reference-lockstep", "--suite", "standard"));
    assertThat(lockstep).hasSizeGreaterThan(300).isEqualTo(virtual);
  }

  /** All of them take minutes; a build looks at some, and the day decides which. */
  @Test
  void faultsAreTheSameBehindTheProtocol() {
    long day = java.time.LocalDate.now().toEpochDay();
    var hosts =
        Deviations.all().stream().filter(deviation -> deviation.role() == Role.HOST).toList();
    for (int i = (int) (day % ROTATION); i < hosts.size(); i += ROTATION) {
      assertTheSame(hosts.get(i));
    }
  }

  private void assertTheSame(Deviation deviation) {
    var virtual = stories(run("mutant:" + deviation.id(), "--suite", "quick"));
    var lockstep = stories(run("mutant-lockstep:" + deviation.id(), "--suite", "quick"));
    assertThat(lockstep).as(deviation.id()).isEqualTo(virtual);
  }

  @Test
  void theExampleInPythonConformsAndItsFaultsAreFound() throws IOException {
    assumeThat(Tools.find("python3")).as("python3, for the example in Python").isPresent();
    var shipped = EXAMPLES.resolve("python/host.yaml");
    assertConforms(run(shipped.toString(), "--suite", "quick"));
    var faulty =
        Files.readString(shipped)
            .replace("\"{here}/host.py\"", "\"{here}/host.py\", --fault, no-defence")
            .replace("{here}", EXAMPLES.resolve("python").toString());
    var file = Files.writeString(directory.resolve("faulty.yaml"), faulty);
    var run = run(file.toString(), "--id", "conflict-in-use-reply");
    assertThat(run.summary().fail()).isPositive();
    assertThat(run.target().version()).contains("with the fault no-defence");
  }

  @Test
  void theConversationInTheManualIsARealOne() throws IOException {
    assumeThat(Tools.find("python3")).as("python3, for the example in Python").isPresent();
    var manual =
        Files.readString(EXAMPLES.getParent().getParent().resolve("docs/targets/lockstep.md"));
    var lines = manual.substring(manual.indexOf("  lockstep 1 many")).split("```")[0].lines();
    var conversation = lines.toList();
    var told = conversation.stream().filter(line -> line.startsWith("< "));
    var program = EXAMPLES.resolve("python/host.py").toString();
    var answers =
        Command.of("python3", "-B", program)
            .reading(told.map(line -> line.substring(2) + "\n").collect(Collectors.joining()))
            .succeed();
    assertThat(answers.lines())
        .containsExactlyElementsOf(
            conversation.stream()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .toList());
  }

  @Test
  void theExampleInCConforms() throws IOException {
    assumeThat(Tools.find("cc")).as("cc, for the example in C").isPresent();
    Command.of(EXAMPLES.resolve("c/build.sh").toString(), directory.toString()).succeed();
    var text = Files.readString(EXAMPLES.resolve("c/host.yaml"));
    var file = Files.writeString(directory.resolve("host.yaml"), text);
    assertConforms(run(file.toString(), "--suite", "quick"));
  }

  private static void assertConforms(RunResult run) {
    assertThat(run.cases()).hasSizeGreaterThan(20);
    assertThat(run.cases())
        .allSatisfy(c -> assertThat(c.verdict()).as(c.id() + c.reason()).isEqualTo(Verdict.PASS));
  }

  @Test
  void theSameSeedTellsTheSameStory() {
    var first = stories(run("reference-lockstep", "--suite", "quick", "--seed", "7"));
    var again =
        stories(run("reference-lockstep", "--suite", "quick", "--seed", "7", "--parallel", "3"));
    assertThat(again).isEqualTo(first);
  }
}
