// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.ParseError;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A feature file as it is written. */
public record FeatureFile(String name, String text) {

  /** Its cases, in the order in which they stand. */
  List<Case> cases() {
    var envelopes = parsed();
    return envelopes.stream()
        .flatMap(e -> e.getGherkinDocument().stream())
        .flatMap(document -> document.getFeature().stream())
        .map(feature -> new FeatureNodes(name, feature))
        .flatMap(
            nodes ->
                envelopes.stream()
                    .map(Envelope::getPickle)
                    .flatMap(Optional::stream)
                    .map(nodes::toCase))
        .toList();
  }

  /** What could not be parsed of it, with its place. */
  List<String> errors() {
    return parsed().stream()
        .map(Envelope::getParseError)
        .flatMap(Optional::stream)
        .map(FeatureFile::describe)
        .toList();
  }

  private List<Envelope> parsed() {
    return GherkinParser.builder()
        .includeSource(false)
        .includeGherkinDocument(true)
        .build()
        .parse(name, text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static String describe(ParseError error) {
    return error.getSource().getUri().orElse("") + " " + error.getMessage();
  }
}
