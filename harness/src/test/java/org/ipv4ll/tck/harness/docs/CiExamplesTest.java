// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.ipv4ll.tck.harness.support.process.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The action and the examples of docs/ci.md, step by step, as their systems run them. */
class CiExamplesTest {

  private static final Path KIT = Path.of("..").toAbsolutePath().normalize();

  /** What comes before the run in the examples installs and clones. */
  private static final Pattern GITLAB = Pattern.compile("(?m)^ +- (kit/ipv4ll-tck run .*)$");

  private static final Pattern JENKINS = Pattern.compile("sh '(kit/ipv4ll-tck run [^']*)'");
  private static final Pattern ACTION = Pattern.compile("(?m)^( +)run: \\|\\n((?:\\1  .*\\n)+)");

  @TempDir private Path directory;

  @BeforeEach
  void aBuiltKit() throws IOException {
    assumeTrue(Files.exists(KIT.resolve("harness/target/ipv4ll-tck.jar")), "not built yet");
    Files.writeString(directory.resolve("known.yaml"), "failing: []\n");
  }

  private Command.Outcome run(String script, Map<String, String> variables) {
    var all = new HashMap<>(variables);
    all.put("TARGET", "reference");
    all.put("BASELINE", "known.yaml");
    all.put("IPV4LL_TCK_NO_BUILD", "1");
    var here = script.replace("kit/ipv4ll-tck", "'" + KIT.resolve("ipv4ll-tck") + "'");
    return Command.of("bash", "-e", "-o", "pipefail", "-c", "cd '" + directory + "'\n" + here)
        .with(all)
        .within(Duration.ofMinutes(3))
        .run();
  }

  private void assertJudged(Command.Outcome said, String results) {
    assertThat(said.status()).as(said.output()).isZero();
    assertThat(directory.resolve(results).resolve("run.json")).exists();
    assertThat(directory.resolve(results).resolve("junit.xml")).exists();
  }

  @Test
  void theActionJudges() {
    var variables =
        Map.of(
            "KIT", KIT.toString(), "SUITE", "quick", "SHARD", "1/8", "ARGUMENTS", "-q", "OUT", "o");
    var steps =
        ACTION.matcher(Pages.text("../action.yml")).results().map(step -> step.group(2)).toList();
    assertThat(steps).hasSize(2);
    steps.forEach(step -> assertThat(run(step, variables).status()).isZero());
    assertJudged(run(steps.get(1), variables), "o");
  }

  @Test
  void gitLabJudges() {
    assertJudged(run(example(GITLAB), Map.of()), "results");
  }

  @Test
  void jenkinsJudges() {
    assertJudged(run(example(JENKINS), Map.of()), "results");
  }

  private static String example(Pattern pattern) {
    var found = pattern.matcher(Pages.text("ci.md"));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
