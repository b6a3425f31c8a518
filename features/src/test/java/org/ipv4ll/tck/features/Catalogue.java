// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cases of a set of feature files, and what could not be parsed of them. */
record Catalogue(List<Case> cases, List<String> errors) {

  static final Path FEATURES = Path.of("src/main/resources/org/ipv4ll/tck/features");

  static Catalogue shipped() {
    if (!Files.isDirectory(FEATURES)) {
      return new Catalogue(List.of(), List.of());
    }
    try (Stream<Path> files = Files.list(FEATURES)) {
      return of(
          files
              .filter(f -> f.toString().endsWith(".feature"))
              .sorted()
              .flatMap(f -> parse(f.getFileName().toString(), text(f)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Catalogue of(String feature) {
    return of(parse("broken.feature", feature).toList());
  }

  private static Catalogue of(List<Envelope> envelopes) {
    var rows = rows(envelopes);
    return new Catalogue(
        envelopes.stream()
            .map(Envelope::getPickle)
            .flatMap(Optional::stream)
            .map(pickle -> toCase(pickle, rows))
            .toList(),
        envelopes.stream()
            .map(Envelope::getParseError)
            .flatMap(Optional::stream)
            .map(Catalogue::describe)
            .toList());
  }

  private static Stream<Envelope> parse(String name, String text) {
    return GherkinParser.builder()
        .includeSource(false)
        .includeGherkinDocument(true)
        .build()
        .parse(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The first cells of all rows of all examples, by the id that Gherkin gives to a row. */
  private static Map<String, String> rows(List<Envelope> envelopes) {
    return envelopes.stream()
        .flatMap(e -> e.getGherkinDocument().stream())
        .flatMap(document -> document.getFeature().stream())
        .flatMap(feature -> feature.getChildren().stream())
        .flatMap(child -> child.getScenario().stream())
        .flatMap(scenario -> scenario.getExamples().stream())
        .flatMap(examples -> examples.getTableBody().stream())
        .collect(Collectors.toMap(TableRow::getId, row -> row.getCells().get(0).getValue()));
  }

  /**
   * Gherkin puts no value into a tag; the rows of an outline have their ids in their first column.
   */
  private static Case toCase(Pickle pickle, Map<String, String> rows) {
    var nodes = pickle.getAstNodeIds();
    var row = rows.getOrDefault(nodes.get(nodes.size() - 1), "");
    return new Case(
        pickle.getUri(),
        pickle.getName(),
        pickle.getTags().stream().map(tag -> tag.getName().replace("<id>", row)).toList());
  }

  private static String describe(ParseError error) {
    return error.getSource().getUri().orElse("") + " " + error.getMessage();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
