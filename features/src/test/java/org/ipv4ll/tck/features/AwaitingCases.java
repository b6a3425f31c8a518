// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tested requirements that no case names yet, each with a reason. The list may only shrink;
 * {@code mvn -pl features test -Dregistry.update=true} writes it anew from what is there.
 */
record AwaitingCases(Map<String, String> reasons) {

  static final Path FILE = Path.of("src/main/resources/org/ipv4ll/tck/registry/awaiting-cases.txt");

  private static final String HEAD =
      """
      # Requirements that are tested on the wire but that no case names yet: the id, then the reason.
      # The list must shrink to nothing. To write it anew from the feature files:
      #   mvn -pl features test -Dregistry.update=true
      """;

  /** By role or section, for requirements that enter the list. */
  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("1.4", "the cases with DHCP are not written yet"),
          Map.entry("1.9", "the cases with DHCP are not written yet"),
          Map.entry("2.11", "the cases with DHCP are not written yet"),
          Map.entry("application", "the cases for this role are not written yet"),
          Map.entry("router", "the router cases are not written yet"),
          Map.entry("dns-client", "the DNS cases are not written yet"),
          Map.entry("dns-server", "the DNS cases are not written yet"),
          Map.entry("dns-administrator", "the DNS cases are not written yet"),
          Map.entry("dhcp-server", "the DHCP server cases are not written yet"),
          Map.entry("multi-homed-host", "the cases for several interfaces are not written yet"),
          Map.entry("host", "the sending cases are not written yet"));

  static AwaitingCases read(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return parse(lines.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AwaitingCases parse(List<String> lines) {
    return new AwaitingCases(
        lines.stream()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .map(l -> l.split(" ", 2))
            .collect(Collectors.toMap(l -> l[0], l -> l.length == 2 ? l[1].strip() : "")));
  }

  /** The list as it would be for these cases; reasons that were given stay. */
  AwaitingCases updated(List<Requirement> requirements, List<Case> cases) {
    Set<String> named = named(cases);
    return new AwaitingCases(
        requirements.stream()
            .filter(r -> r.isTested() && !named.contains(r.id()))
            .collect(Collectors.toMap(Requirement::id, this::reason)));
  }

  List<String> violations(List<Requirement> requirements, List<Case> cases) {
    Set<String> named = named(cases);
    Set<String> tested =
        requirements.stream()
            .filter(Requirement::isTested)
            .map(Requirement::id)
            .collect(Collectors.toSet());
    return Stream.of(
            sentences(
                tested, id -> !named.contains(id) && !reasons.containsKey(id), "no case tests it"),
            sentences(reasons.keySet(), named::contains, "has a case and awaits none"),
            sentences(reasons.keySet(), id -> !tested.contains(id), "is not to be tested"),
            sentences(
                reasons.keySet(), id -> reasons.getOrDefault(id, "").isBlank(), "lacks a reason"))
        .flatMap(List::stream)
        .toList();
  }

  void write(Path file, List<Requirement> order) {
    Stream<String> lines =
        order.stream()
            .map(Requirement::id)
            .filter(reasons::containsKey)
            .map(id -> id + " " + reasons.get(id));
    try {
      Files.writeString(file, HEAD + lines.map(l -> l + "\n").collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reason that stands already, else one by role, then by section. */
  private String reason(Requirement r) {
    String bySection =
        REASONS.getOrDefault(
            r.source().section().split(" ")[0], "its host case is not written yet");
    return reasons.getOrDefault(r.id(), REASONS.getOrDefault(r.role().get(0), bySection));
  }

  private static Set<String> named(List<Case> cases) {
    return cases.stream().flatMap(c -> c.requirements().stream()).collect(Collectors.toSet());
  }

  private static List<String> sentences(
      Set<String> ids, Predicate<String> broken, String sentence) {
    return Violations.where(ids, broken, id -> id, sentence);
  }
}
