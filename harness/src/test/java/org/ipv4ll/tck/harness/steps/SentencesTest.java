// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.features.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every sentence of the features can be carried out, and every frame that it names be made. */
class SentencesTest {

  private static final Phrasebook PHRASEBOOK = new Phrasebook();

  @Test
  void everySentenceAndStimulusResolves() {
    var problems = new ArrayList<String>();
    for (var each : Catalogue.shipped().cases()) {
      sentences(each)
          .flatMap(sentence -> PHRASEBOOK.problems(sentence).stream())
          .forEach(problem -> problems.add(each.id() + ": " + problem));
    }
    assertThat(problems).isEmpty();
  }

  private static Stream<String> sentences(Case each) {
    return IntStream.range(0, each.steps().size()).mapToObj(each::sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "another host sends an ARP rquest for the claimed address | rquest",
        "another host sands an ARP request for the claimed address | sands",
        "11 candidates in turn are denied by replys and probes | replys",
        "another host sends an ARP reply with the hardwear length 8 for the claimed address"
            + " | hardwear"
      })
  void theMisspeltWordIsNamed(String sentence, String word) {
    assertThat(PHRASEBOOK.problems(sentence))
        .singleElement()
        .asString()
        .contains("no sentence knows " + word);
  }
}
