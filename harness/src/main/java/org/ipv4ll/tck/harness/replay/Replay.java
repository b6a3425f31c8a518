package org.ipv4ll.tck.harness.replay;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.bench.Steadiness;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetFile;

/**
 * A target that exists in captures only.
 *
 * @param cases by their ids
 */
public record Replay(TargetFile file, String version, Map<String, RecordedCase> cases)
    implements Target {

  public Replay {
    cases = Map.copyOf(cases);
  }

  /** A target of this name whose cases were recorded. */
  public static Replay of(String name, String version, Map<String, RecordedCase> cases) {
    var any = cases.values().stream().map(RecordedCase::proceedings).findFirst();
    var file =
        TargetFile.without(
            name,
            "replay",
            any.map(Proceedings::latency).orElse(Duration.ZERO),
            any.map(Replay::routable).orElse(Set.of()));
    return new Replay(file, version, cases);
  }

  private static Set<Ipv4Address> routable(Proceedings of) {
    return of.routable().stream().map(Ipv4Address::parse).collect(Collectors.toSet());
  }

  @Override
  public boolean parallel() {
    return true;
  }

  @Override
  public boolean realTime() {
    return false;
  }

  /** What the machine did while a case was recorded. */
  public Steadiness machine(String caseId) {
    return new RecordedMachine(recorded(caseId).proceedings());
  }

  private RecordedCase recorded(String caseId) {
    var recorded = cases.get(caseId);
    if (recorded == null) {
      throw new ReplayProblem("no capture of the case " + caseId);
    }
    return recorded;
  }

  @Override
  public Iut open(CaseBed bed) {
    return ReplayedIut.first(recorded(bed.caseId()));
  }

  @Override
  public Iut openBeside(CaseBed bed, Iut first) {
    return ((ReplayedIut) first).further();
  }

  @Override
  public void close() {}
}
