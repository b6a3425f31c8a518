// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that there is to test: the cases, the registry that they name, the suites. */
public final class Catalogue {

  private final List<FeatureFile> files;
  private final Map<String, Case> cases;
  private final Registry registry;
  private final Map<String, Requirement> requirements;
  private final Map<String, Fault> faults;
  private final List<Suite> suites;
  private final List<ReleasedSuites> releases;
  private final Map<String, Integer> seconds;

  private Catalogue() {
    this.files =
        Resources.names("features/index.txt").stream()
            .map(name -> new FeatureFile(name, Resources.text("features/" + name)))
            .toList();
    files.stream().flatMap(file -> file.errors().stream()).findFirst().ifPresent(Catalogue::refuse);
    this.cases = inOrder(files.stream().flatMap(file -> file.cases().stream()).toList(), Case::id);
    this.registry = Registry.shipped();
    this.requirements = inOrder(registry.requirements(), Requirement::id);
    this.faults = inOrder(registry.faults(), Fault::id);
    this.suites =
        Suite.NAMES.stream()
            .map(name -> new Suite(name, Resources.names("suites/" + name + ".txt")))
            .toList();
    this.releases = ReleasedSuites.shipped();
    this.seconds =
        Resources.words("suites/full.txt").stream()
            .collect(Collectors.toMap(words -> words[0], words -> Integer.valueOf(words[1])));
  }

  private static void refuse(String error) {
    throw new IllegalStateException(error);
  }

  /** Reads everything anew. */
  public static Catalogue shipped() {
    return new Catalogue();
  }

  /** The feature files, in the order of the cases. */
  public List<FeatureFile> files() {
    return files;
  }

  public Registry registry() {
    return registry;
  }

  public List<Case> cases() {
    return List.copyOf(cases.values());
  }

  public List<Requirement> requirements() {
    return registry.requirements();
  }

  public List<Suite> suites() {
    return suites;
  }

  public Optional<Case> find(String id) {
    return Optional.ofNullable(cases.get(id));
  }

  public Optional<Requirement> requirement(String id) {
    return Optional.ofNullable(requirements.get(id));
  }

  /** A suite as it is, such as {@code quick}, or as a release had it: {@code quick@0.1.0}. */
  public Optional<Suite> suite(String name) {
    return first(suites, suite -> suite.name().equals(name))
        .or(() -> first(releases, release -> release.has(name)).flatMap(each -> each.suite(name)));
  }

  public Optional<Fault> fault(String id) {
    return Optional.ofNullable(faults.get(id));
  }

  public Optional<Behaviour> behaviour(String id) {
    return first(registry.behaviours(), behaviour -> behaviour.id().equals(id));
  }

  public Optional<Variant> variant(String id) {
    return first(registry.variants(), variant -> variant.id().equals(id));
  }

  /** The test of an earlier suite that has this key, such as {@code bct:I.1}. */
  public Optional<Forerunner> forerunner(String key) {
    return first(registry.forerunners(), test -> test.key().equals(key));
  }

  /** The tests of earlier suites that look at a behaviour. */
  public List<Forerunner> forerunnersOf(String behaviour) {
    return registry.forerunners().stream()
        .filter(test -> test.behaviours().contains(behaviour))
        .toList();
  }

  /** What a requirement says, in the registry's words. */
  public String text(String requirement) {
    return requirement(requirement).map(Requirement::text).orElse("");
  }

  /** What is peculiar about a host with a known fault, or about a variant; empty for any other. */
  public String deviation(String id) {
    return fault(id).map(Fault::fault).or(() -> variant(id).map(Variant::behaviour)).orElse("");
  }

  private static <T> Optional<T> first(List<T> rows, Predicate<T> wanted) {
    return rows.stream().filter(wanted).findFirst();
  }

  /** The faults that break a requirement. */
  public List<String> faultsOf(String requirement) {
    return faults.values().stream()
        .filter(fault -> fault.violates().contains(requirement))
        .map(Fault::id)
        .toList();
  }

  /** Whether one of two requirements restates the other, or both are the same. */
  public boolean sayTheSame(String one, String other) {
    return one.equals(other) || restates(one, other) || restates(other, one);
  }

  private boolean restates(String one, String other) {
    return requirement(one).filter(r -> r.source().restates().contains(other)).isPresent();
  }

  /** The cases that judge a requirement. */
  public List<Case> casesOf(String requirement) {
    return cases.values().stream().filter(c -> c.requirements().contains(requirement)).toList();
  }

  /** The cases that look at a behaviour. */
  public List<Case> casesOfBehaviour(String behaviour) {
    return cases.values().stream().filter(c -> c.behaviours().contains(behaviour)).toList();
  }

  /** How long a case takes with the reference host, in link seconds. */
  public int seconds(Case testCase) {
    return seconds.getOrDefault(testCase.id(), 0);
  }

  /** Longest first, so that the longest case is the length of the run. */
  public List<Case> longestFirst(List<Case> some) {
    return some.stream().sorted(Comparator.comparing(c -> -seconds(c))).toList();
  }

  private static <T> Map<String, T> inOrder(List<T> rows, Function<T, String> id) {
    var byId = new LinkedHashMap<String, T>();
    rows.forEach(row -> byId.put(id.apply(row), row));
    return byId;
  }
}
