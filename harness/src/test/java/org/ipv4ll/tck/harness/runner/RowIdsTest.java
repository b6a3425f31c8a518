// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.cucumber.core.resource.Resource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row of an outline is a case with an id of its own. */
class RowIdsTest {

  private static final URI FEATURE = URI.create("classpath:some.feature");
  private static final RowIds IDS =
      RowIds.of(
          List.of(
              new Text(
                  """
                  Feature: F
                    @id=<id> @must
                    Scenario Outline: A <x>
                      Given a <x>
                      Examples:
                        | id  | x |
                        | one | 1 |
                        | two | 2 |
                  """)));

  private record Text(String text) implements Resource {

    @Override
    public URI getUri() {
      return FEATURE;
    }

    @Override
    public InputStream getInputStream() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aRowHasItsFirstCell() {
    assertThat(IDS.id(FEATURE, 7, List.of("@must", "@id=<id>"))).isEqualTo("one");
    assertThat(IDS.id(FEATURE, 8, List.of("@id=<id>"))).isEqualTo("two");
    assertThat(RowIds.named(List.of("@must", "@id=<id>"), "two"))
        .containsExactly("@must", "@id=two");
  }

  @Test
  void aScenarioHasItsTag() {
    assertThat(IDS.id(FEATURE, 3, List.of("@must", "@id=three"))).isEqualTo("three");
    assertThat(RowIds.named(List.of("@id=three"), "three")).containsExactly("@id=three");
  }

  @Test
  void nothingGoesWithoutAnId() {
    assertThatIllegalStateException()
        .isThrownBy(() -> IDS.id(FEATURE, 3, List.of("@must")))
        .withMessage("classpath:some.feature:3 has no id");
  }

  @Test
  void everyCaseIsFoundByTheIdOfItsRow() {
    var catalogue = Features.load().catalogue();
    assertThat(catalogue.find("in-use-target-hardware-zero"))
        .get()
        .satisfies(c -> assertThat(c.tags()).contains("@id=in-use-target-hardware-zero"));
    assertThat(catalogue.cases()).noneMatch(c -> c.id().contains("<"));
  }
}
