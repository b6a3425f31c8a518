// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner.gherkin;

import io.cucumber.core.resource.ClasspathScanner;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sentences that cases are made of, as whoever writes one looks them up. */
public final class StepSentences {

  private static final String GLUE = "org.ipv4ll.tck.harness.steps";
  private static final List<String> KEYWORDS = List.of("Given", "When", "Then");

  /**
   * A sentence.
   *
   * @param expression with the kinds of its parameters in braces
   */
  public record Sentence(String keyword, String expression) {}

  private StepSentences() {}

  /** All of them, by keyword and alphabet. */
  public static List<Sentence> all() {
    var scanner = new ClasspathScanner(StepSentences.class::getClassLoader);
    return scanner.scanForClassesInPackage(GLUE).stream()
        .flatMap(glue -> Arrays.stream(glue.getMethods()))
        .flatMap(StepSentences::of)
        .distinct()
        .sorted(
            Comparator.comparing((Sentence each) -> KEYWORDS.indexOf(each.keyword))
                .thenComparing(Sentence::expression))
        .toList();
  }

  private static Stream<Sentence> of(Method method) {
    return Stream.of(
            Arrays.stream(method.getAnnotationsByType(Given.class))
                .map(given -> new Sentence("Given", given.value())),
            Arrays.stream(method.getAnnotationsByType(When.class))
                .map(when -> new Sentence("When", when.value())),
            Arrays.stream(method.getAnnotationsByType(Then.class))
                .map(then -> new Sentence("Then", then.value())))
        .flatMap(each -> each);
  }
}
