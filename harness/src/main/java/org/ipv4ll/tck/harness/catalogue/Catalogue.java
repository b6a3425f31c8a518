// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cases, the requirements and the suites. */
public final class Catalogue {

  private final Map<String, ConformanceCase> cases = new LinkedHashMap<>();
  private final Map<String, Requirement> requirements = new LinkedHashMap<>();
  private final Map<String, Suite> suites = new LinkedHashMap<>();
  private final Map<String, Integer> seconds;
  private final Map<String, Fault> faults = new LinkedHashMap<>();

  public Catalogue(
      List<ConformanceCase> cases,
      List<Requirement> requirements,
      List<Suite> suites,
      Map<String, Integer> seconds,
      List<Fault> faults) {
    this.seconds = Map.copyOf(seconds);
    cases.forEach(c -> this.cases.put(c.id(), c));
    requirements.forEach(r -> this.requirements.put(r.id(), r));
    suites.forEach(s -> this.suites.put(s.name(), s));
    faults.forEach(f -> this.faults.put(f.id(), f));
  }

  public List<ConformanceCase> cases() {
    return List.copyOf(cases.values());
  }

  public List<Requirement> requirements() {
    return List.copyOf(requirements.values());
  }

  public List<Suite> suites() {
    return List.copyOf(suites.values());
  }

  public Optional<ConformanceCase> find(String id) {
    return Optional.ofNullable(cases.get(id));
  }

  public Optional<Requirement> requirement(String id) {
    return Optional.ofNullable(requirements.get(id));
  }

  public Optional<Suite> suite(String name) {
    return Optional.ofNullable(suites.get(name));
  }

  public Optional<Fault> fault(String id) {
    return Optional.ofNullable(faults.get(id));
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
    return requirement(one).filter(r -> r.restates().contains(other)).isPresent();
  }

  /** The cases that judge a requirement. */
  public List<ConformanceCase> casesOf(String requirement) {
    return cases.values().stream().filter(c -> c.requirements().contains(requirement)).toList();
  }

  /** How long a case takes with the reference host, in link seconds. */
  public int seconds(ConformanceCase conformanceCase) {
    return seconds.getOrDefault(conformanceCase.id(), 0);
  }

  /** Longest first, so that the longest case is the length of the run. */
  public List<ConformanceCase> longestFirst(List<ConformanceCase> cases) {
    return cases.stream().sorted(Comparator.comparing(c -> -seconds(c))).toList();
  }
}
