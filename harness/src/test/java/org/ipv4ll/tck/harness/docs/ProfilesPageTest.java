// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.junit.jupiter.api.Test;

/** docs/profiles.md names every profile, and the figures of every slack. */
class ProfilesPageTest {

  private static final String PAGE = Pages.text("profiles.md");

  @Test
  void everyProfileIsThere() {
    var names = Stream.of(Profile.values()).map(ProfilesPageTest::lowerCase).toList();
    assertThat(PAGE).contains(Pages.rowsOf(names));
  }

  @Test
  void everySlackIsThereWithItsFigures() {
    for (var slack : Slack.values()) {
      var figures =
          "| `%s` | %d ms | %d ms | %d ms |"
              .formatted(
                  lowerCase(slack),
                  slack.early().toMillis(),
                  slack.late().toMillis(),
                  slack.rate().toMillis());
      assertThat(PAGE).contains(figures);
    }
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
