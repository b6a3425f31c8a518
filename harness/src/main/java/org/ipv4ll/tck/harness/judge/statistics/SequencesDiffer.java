// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Hosts with different hardware addresses that start together try different candidates. */
public final class SequencesDiffer extends Check {

  public static final Criterion CRITERION = Criterion.must("sequences-differ", "2.1-03", "523-524");

  /** So many candidates of each host are held against those of the others. */
  private static final int LENGTH = 2;

  public SequencesDiffer() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var hosts = Sample.in(exam.record());
    var complete = hosts.stream().filter(host -> host.probes().size() >= LENGTH).toList();
    return twins(exam, complete)
        .or(() -> lockStep(exam, complete))
        .orElseGet(() -> different(exam, hosts, complete));
  }

  private static Outcome different(Examination exam, List<Sample> hosts, List<Sample> complete) {
    return hosts.isEmpty() || complete.size() < hosts.size()
        ? exam.notReached(
            "not every host tried " + LENGTH + " candidates",
            "tested-before-use",
            "next-candidate",
            "next-candidate-new")
        : exam.satisfied(text(complete));
  }

  private static String text(List<Sample> hosts) {
    return hosts.stream().map(SequencesDiffer::text).reduce((a, b) -> a + "; " + b).orElse("");
  }

  private static String text(Sample host) {
    return host.mac() + " tries " + host.candidates().stream().limit(LENGTH).toList();
  }

  private static Optional<Outcome> twins(Examination exam, List<Sample> hosts) {
    for (var one : hosts) {
      for (var other : hosts.subList(hosts.indexOf(one) + 1, hosts.size())) {
        if (tried(one).equals(tried(other))) {
          return Optional.of(
              exam.violated(text(one) + ", and so does " + other.mac(), shown(one, other)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Ipv4Address> tried(Sample host) {
    return host.candidates().subList(0, LENGTH);
  }

  private static Frame[] shown(Sample... hosts) {
    return Stream.of(hosts)
        .flatMap(host -> host.probes().stream().limit(LENGTH))
        .toArray(Frame[]::new);
  }

  /**
   * Once in lock-step, hosts stay there. One pair of equal second candidates may be chance (1 in
   * 3000 runs), two are none (1 in 10 million).
   */
  private static Optional<Outcome> lockStep(Examination exam, List<Sample> hosts) {
    var second = hosts.stream().map(host -> host.probes().get(LENGTH - 1)).toList();
    long different =
        hosts.stream().map(host -> host.candidates().get(LENGTH - 1)).distinct().count();
    return different < hosts.size() - 1
        ? Optional.of(
            exam.violated(
                "after a conflict %d hosts try %d candidates".formatted(hosts.size(), different),
                second.stream().limit(LENGTH + 1).toArray(Frame[]::new)))
        : Optional.empty();
  }
}
