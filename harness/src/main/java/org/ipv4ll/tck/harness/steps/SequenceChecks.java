package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Instance;

/** Whether hosts whose hardware addresses differ in one octet walk through the same candidates. */
public final class SequenceChecks {

  private static final int LENGTH = 2;

  /** What each octet is changed by; not all the same, which a sum of octets would not see. */
  private static final int[] CHANGES = {0x04, 0x10, 0x21, 0x42, 0x83, 0x15};

  private final Bench bench;
  private final MacAddress base;
  private List<List<Ipv4Address>> sequences = List.of();

  public SequenceChecks(Bench bench) {
    this.bench = bench;
    this.base = bench.fleet().hardware();
  }

  @When("7 hosts start together whose hardware addresses differ in one octet each")
  public void start() {
    var hosts = new ArrayList<Instance>(List.of(bench.fleet().make(base)));
    for (int octet = 0; octet < CHANGES.length; octet++) {
      hosts.add(bench.fleet().make(changed(octet, CHANGES[octet])));
    }
    sequences = sequences(hosts);
    for (int i = 0; i < hosts.size(); i++) {
      bench.journal().observed(hosts.get(i).mac() + ": " + sequences.get(i));
    }
  }

  private List<List<Ipv4Address>> sequences(List<Instance> hosts) {
    return new Sampling(bench)
            .run(hosts, LENGTH - 1, Bench.PATIENCE, (host, limit) -> host.candidates(LENGTH, limit))
            .stream()
            .map(Sample::candidates)
            .map(candidates -> candidates.stream().limit(LENGTH).toList())
            .toList();
  }

  private MacAddress changed(int octet, int by) {
    return new MacAddress(base.bits() ^ (long) by << 40 - 8 * octet);
  }

  @Then("no two of them try the same candidates")
  public void differ() {
    var complete = sequences.stream().filter(s -> s.size() == LENGTH).toList();
    if (complete.size() < sequences.size()) {
      throw bench.journal().inconclusive("not every host tried " + LENGTH + " candidates");
    }
    if (complete.stream().distinct().count() < complete.size()) {
      throw bench.journal().violated("hosts with different hardware addresses try the same");
    }
    laterDiffer(complete);
    IntStream.range(0, CHANGES.length)
        .filter(octet -> sameFirst(sequences.get(0), sequences.get(octet + 1)))
        .forEach(this::checkAgain);
  }

  /**
   * Once in lock-step, hosts stay there. One pair of equal candidates may be chance (1 in 3000
   * runs), two are none (1 in 10 million).
   */
  private void laterDiffer(List<List<Ipv4Address>> complete) {
    for (int place = 1; place < LENGTH; place++) {
      int at = place;
      long different = complete.stream().map(s -> s.get(at)).distinct().count();
      if (different < complete.size() - 1) {
        throw bench
            .journal()
            .violated(
                "after a conflict %d hosts try %d candidates"
                    .formatted(complete.size(), different));
      }
    }
  }

  private static boolean sameFirst(List<Ipv4Address> one, List<Ipv4Address> other) {
    return one.get(0).equals(other.get(0));
  }

  /** One equal pair of first candidates may be chance, a second one for the same octet is not. */
  private void checkAgain(int octet) {
    var again =
        sequences(List.of(bench.fleet().make(changed(octet, CHANGES[octet] ^ 0x48)))).get(0);
    if (!again.isEmpty() && sameFirst(sequences.get(0), again)) {
      throw bench
          .journal()
          .violated("octet %d of the hardware address makes no difference".formatted(octet + 1));
    }
  }
}
