// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

/** Whatever number or word a sentence has is read: nobody can write one that changes nothing. */
class StepParametersTest {

  private static final Path STEPS = Path.of("src/main/java/org/ipv4ll/tck/harness/steps");

  private static final class Text extends SimpleJavaFileObject {

    private final String text;

    Text(URI name, String text) {
      super(name, Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  @Test
  void everyParameterOfASentenceIsRead() throws IOException {
    try (var files = Files.walk(STEPS)) {
      var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      var texts = new ArrayList<Text>();
      for (var source : sources) {
        texts.add(new Text(source.toUri(), Files.readString(source)));
      }
      assertThat(texts).hasSizeGreaterThan(20);
      assertThat(StepParameters.unread(texts)).isEmpty();
    }
  }

  @Test
  void oneThatNothingReadsIsSeen() {
    var source =
        """
        class Steps {
          @Then("the address is not used before {duration} after probe {int}")
          public void notUsedEarly(Duration wait, int probe) {
            checks.add(new NotUsedEarly(probe));
          }

          public void helper(int unused) {}
        }
        """;
    assertThat(StepParameters.unread(List.of(new Text(URI.create("string:///Steps.java"), source))))
        .containsExactly("notUsedEarly: wait");
  }
}
