package org.ipv4ll.tck.engine.mutant;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All mutants that one host can express, in the order of their groups. */
public final class Mutants {

  private static final List<Mutant> ALL =
      Stream.of(
              SelectionMutants.all(),
              SeedingMutants.all(),
              StorageMutants.all(),
              ProbingMutants.all(),
              ProbeFormMutants.all(),
              ConflictMutants.all(),
              ConflictWindowMutants.all(),
              RateLimitMutants.all(),
              AnnouncingMutants.all(),
              DefenceMutants.all(),
              YieldingMutants.all(),
              AnsweringMutants.all())
          .flatMap(List::stream)
          .sorted(java.util.Comparator.comparing(Mutants::place))
          .toList();

  private Mutants() {}

  public static List<Mutant> all() {
    return ALL;
  }

  public static Optional<Mutant> find(String id) {
    return ALL.stream().filter(mutant -> mutant.id().equals(id)).findFirst();
  }

  private static String place(Mutant mutant) {
    return mutant.id();
  }
}
