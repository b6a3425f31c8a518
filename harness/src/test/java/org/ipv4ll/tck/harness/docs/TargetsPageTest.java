// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.target.Operator;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.container.ContainerAdapter;
import org.ipv4ll.tck.harness.target.device.DeviceAdapter;
import org.ipv4ll.tck.harness.target.lockstep.LockstepAdapter;
import org.ipv4ll.tck.harness.target.netns.NetnsAdapter;
import org.ipv4ll.tck.harness.target.qemu.QemuAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages of docs/targets/ show can be used as it stands. */
class TargetsPageTest {

  private static final Targets TARGETS =
      new Targets(
          List.of(
              new NetnsAdapter(),
              new ContainerAdapter(),
              new QemuAdapter(),
              new LockstepAdapter(),
              new DeviceAdapter(Operator.ABSENT, false)));
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

  @TempDir Path directory;

  static Stream<String> examples() {
    return EXAMPLE.matcher(Pages.all("targets")).results().map(match -> match.group(1));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsATargetFile(String example) throws IOException {
    var file = directory.resolve("example.yaml");
    Files.writeString(file, example);
    var adapter = TARGETS.find(file.toString()).adapter();
    assertThat(example).containsAnyOf("adapter: " + adapter, "extends: ");
  }

  @Test
  void theTemplateOfAStackInUserSpaceIsATargetFile() {
    var template = Path.of("../examples/user-space/stack.yaml");
    assertThat(TARGETS.find(template.toString()).name()).isEqualTo("example-user-space");
  }

  @Test
  void everyShippedTargetIsThere() {
    assertThat(Pages.text("targets/README.md") + Pages.text("roles.md"))
        .contains(Pages.rowsOf(TARGETS.names()));
  }

  @Test
  void everyAbilityIsThere() {
    assertThat(Pages.text("targets/target-file.md"))
        .contains(Pages.rowsOf(new NetnsAdapter().builtin()));
  }

  @Test
  void everyAbilityIsBuiltIntoWhatThePageSays() {
    var adapters =
        List.of(
            new NetnsAdapter(),
            new ContainerAdapter(),
            new QemuAdapter(),
            new DeviceAdapter(Operator.ABSENT, false));
    var row = Pattern.compile("\\n\\| `([a-z-]+)` \\|[^|\\n]*\\| ([^|\\n]*) \\|(?=\\n)");
    var abilities = Pages.text("targets/target-file.md");
    int head = abilities.indexOf("| ability | meaning | built into |");
    var table = abilities.substring(head, abilities.indexOf("\n\n", head)) + "\n";
    var wrong = new ArrayList<String>();
    for (var ability : row.matcher(table).results().toList()) {
      for (var adapter : adapters) {
        if (adapter.builtin().contains(ability.group(1))
            != isSaidOf(adapter.name(), ability.group(2))) {
          wrong.add(ability.group(1) + " of " + adapter.name() + ": " + ability.group(2));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isSaidOf(String adapter, String cell) {
    var builtin = cell.split(";")[0];
    return builtin.startsWith("all") != builtin.contains("`" + adapter + "`");
  }

  @Test
  void everythingThatAStackCanBeAskedIsThere() {
    var page = Pages.text("targets/lockstep.md");
    assertThat(new LockstepAdapter().declarable())
        .allSatisfy(ability -> assertThat(page).contains("`" + ability + "`"));
  }
}
