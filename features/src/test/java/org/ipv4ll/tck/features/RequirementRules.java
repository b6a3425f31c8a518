// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What must hold for requirements.yaml. */
final class RequirementRules {

  private static final Set<String> LEVELS =
      Set.of(
          "MUST",
          "MUST NOT",
          "SHOULD",
          "SHOULD NOT",
          "MAY",
          "must(lc)",
          "must not(lc)",
          "should(lc)",
          "should not(lc)",
          "may(lc)",
          "def",
          "impl");
  private static final Set<String> ROLES =
      Set.of(
          "claiming-host",
          "host",
          "router",
          "dns-client",
          "dns-server",
          "dns-administrator",
          "dhcp-server",
          "application",
          "administrator",
          "vendor",
          "multi-homed-host",
          "test-bed");
  private static final Set<String> DISPOSITIONS =
      Set.of("tested", "implicit", "untestable", "inspection", "out-of-scope", "superseded");
  private static final Set<String> HOSTS = Set.of("claiming-host", "host");

  private RequirementRules() {}

  static List<String> uniqueIds(List<Requirement> all) {
    return Violations.repeated(all.stream().map(Requirement::id).toList());
  }

  static List<String> idNamesSection(List<Requirement> all) {
    return broken(
        all,
        r -> r.id().matches(document(r).replace(".", "\\.") + "-[0-9]{2}"),
        "id does not name its section and number");
  }

  static List<String> inOrderOfTheRfc(List<Requirement> all) {
    return IntStream.range(1, all.size())
        .filter(i -> compareIds(all.get(i - 1).id(), all.get(i).id()) >= 0)
        .mapToObj(i -> all.get(i).id() + ": stands behind " + all.get(i - 1).id())
        .toList();
  }

  static List<String> legalWords(List<Requirement> all) {
    return Stream.of(
            broken(all, r -> LEVELS.contains(r.level()), "no legal level"),
            broken(all, r -> !r.role().isEmpty() && ROLES.containsAll(r.role()), "no legal role"),
            broken(
                all,
                r -> DISPOSITIONS.contains(r.treatment().disposition()),
                "no legal disposition"),
            broken(
                all,
                r -> r.source().lines().matches("[0-9]+(-[0-9]+)?(,[0-9]+(-[0-9]+)?)*"),
                "no lines"))
        .flatMap(List::stream)
        .toList();
  }

  static List<String> toldInWords(List<Requirement> all) {
    return broken(
        all, r -> isSentence(r.text()) && isSentence(r.judgement().rule()), "text is no sentence");
  }

  static List<String> reasonUnlessTested(List<Requirement> all) {
    return broken(
        all,
        r -> r.isTested() ? r.treatment().because().isEmpty() : isSentence(r.treatment().because()),
        "a reason is due exactly where nothing is tested");
  }

  static List<String> timeWhereTested(List<Requirement> all) {
    return broken(
        all,
        r -> r.isTested() != r.judgement().takes().isEmpty(),
        "takes a time exactly where tested");
  }

  /**
   * A permission cannot be broken, so it has no causes of failure.
   *
   * @param broken requirements that a known fault breaks
   */
  static List<String> causesForDutiesOfHosts(List<Requirement> all, Set<String> broken) {
    return broken(
        all,
        r ->
            r.advice().causes().size() <= 3
                && (!binds(r, broken) || !r.advice().causes().isEmpty()),
        "one to three causes of failure are due");
  }

  /** What is restated exists, and nothing restates itself. */
  static List<String> restatedKnown(List<Requirement> all) {
    var ids = all.stream().map(Requirement::id).toList();
    return broken(
        all,
        r -> ids.containsAll(r.source().restates()) && !r.source().restates().contains(r.id()),
        "restates no other requirement");
  }

  private static boolean binds(Requirement r, Set<String> broken) {
    return r.isTested()
        && HOSTS.contains(r.role().get(0))
        && broken.contains(r.id())
        && Level.ofRequirement(r.level()) != Level.MAY;
  }

  private static List<String> broken(
      List<Requirement> all, Predicate<Requirement> kept, String sentence) {
    return Violations.where(all, kept.negate(), Requirement::id, sentence);
  }

  /** A row of another standard names that instead of a section. */
  private static String document(Requirement r) {
    return r.source().section().startsWith("RFC ")
        ? r.source().section().replace(" ", "")
        : "RFC3927-" + sectionNumber(r);
  }

  private static String sectionNumber(Requirement r) {
    return r.source().section().split(" ")[0];
  }

  private static boolean isSentence(String text) {
    return text.endsWith(".") && text.length() > 10;
  }

  /** Section numbers compare number by number, so that 2.11 stands behind 2.9. */
  private static int compareIds(String a, String b) {
    if (!a.startsWith("RFC3927") || !b.startsWith("RFC3927")) {
      return a.compareTo(b);
    }
    int bySection = Arrays.compare(sectionOf(a), sectionOf(b));
    return bySection != 0 ? bySection : numberOf(a) - numberOf(b);
  }

  private static int[] sectionOf(String id) {
    return Arrays.stream(id.split("-")[1].split("\\.")).mapToInt(Integer::parseInt).toArray();
  }

  private static int numberOf(String id) {
    return Integer.parseInt(id.split("-")[2]);
  }
}
