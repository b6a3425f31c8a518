// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All mutants that the engine can express. */
public final class Mutants {

  /** The groups in the order of the behaviour that they break; variants last. */
  private static final List<String> GROUPS =
      List.of("M-SEL", "M-PRB", "M-CDP", "M-RTL", "M-ANN", "M-DEF", "M-FWD", "M-IFC", "M-DNS", "V");

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
              AnsweringMutants.all(),
              SendingMutants.all(),
              InterfaceMutants.all(),
              MultiHomedMutants.all(),
              RouterMutants.all(),
              NameServerMutants.all(),
              ServiceMutants.all(),
              ComparisonMutants.all(),
              LaterMutants.all(),
              AttentionMutants.all(),
              SilenceMutants.all(),
              LeftoverMutants.all(),
              PacketMutants.all(),
              RecurrenceMutants.all(),
              MistakenMutants.all(),
              TransitionMutants.all(),
              DiscoveryMutants.all(),
              AftermathMutants.all(),
              ProxyMutants.all(),
              TransportMutants.all(),
              StrayMutants.all(),
              KindMutants.all(),
              EarlyUseMutants.all(),
              HolderMutants.all(),
              ExhaustionMutants.all(),
              ReturnMutants.all(),
              HastyMutants.all(),
              EncapsulationMutants.all(),
              Variants.all(),
              NeighbourVariants.all(),
              WayVariants.all(),
              AttachmentVariants.all(),
              LimitVariants.all(),
              AnswerVariants.all(),
              DefenceVariants.all(),
              RoutableVariants.all(),
              PacketVariants.all(),
              KindVariants.all())
          .flatMap(List::stream)
          .sorted(Comparator.comparingInt(Mutants::group).thenComparing(Mutant::id))
          .toList();

  private Mutants() {}

  /** Ordered by group and number. */
  public static List<Mutant> all() {
    return ALL;
  }

  /** The mutant of this id, as in {@code M-SEL-01}. */
  public static Optional<Mutant> find(String id) {
    return ALL.stream().filter(mutant -> mutant.id().equals(id)).findFirst();
  }

  /** The other ids of the catalogue, each with the reason why one host cannot express it. */
  public static Map<String, String> notExpressible() {
    return NotExpressible.reasons();
  }

  private static int group(Mutant mutant) {
    return GROUPS.indexOf(mutant.id().substring(0, mutant.id().lastIndexOf('-')));
  }
}
