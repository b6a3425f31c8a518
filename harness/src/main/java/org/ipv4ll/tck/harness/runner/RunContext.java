package org.ipv4ll.tck.harness.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Instances;
import org.ipv4ll.tck.harness.bench.StallWatch;
import org.ipv4ll.tck.harness.bench.Steadiness;
import org.ipv4ll.tck.harness.bench.Testimony;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** What all cases of a run share; used by many threads. */
final class RunContext implements AutoCloseable {

  /** Making an instance is mostly waiting for the kernel. */
  private static final int MAKERS = 12;

  private static final int PORT_SHIFT = 24;

  private final RunPlan plan;
  private final Target target;
  private final Progress progress;
  private final Map<String, ConformanceCase> byId;
  private final Steadiness machine;
  private final Admission admission;
  private final AtomicInteger number = new AtomicInteger();
  private final ConcurrentLinkedQueue<Testimony> testimonies = new ConcurrentLinkedQueue<>();
  private final CountDownLatch running;
  private final ConcurrentLinkedQueue<CaseResult> results = new ConcurrentLinkedQueue<>();
  private volatile boolean abandoned;

  RunContext(RunPlan plan, Target target, Progress progress) {
    this.plan = plan;
    this.target = target;
    this.progress = progress;
    int together = Math.min(plan.parallel(), plan.cases().size());
    this.machine = target.realTime() ? new StallWatch() : Steadiness.PERFECT;
    this.admission = new Admission(together, MAKERS, target.startDistance(), machine);
    this.running =
        new CountDownLatch(
            Math.toIntExact(plan.cases().stream().filter(c -> !c.isRunWide()).count()));
    this.byId =
        plan.cases().stream().collect(Collectors.toMap(ConformanceCase::id, Function.identity()));
  }

  RunPlan plan() {
    return plan;
  }

  Target target() {
    return target;
  }

  Bench.Settings settings() {
    return new Bench.Settings(
        plan.profile(), plan.slack(), target.file().startLatency(), plan.seed(), machine);
  }

  CaseSession begin(String id) {
    var session = new CaseSession(byId.get(id), this);
    progress.started(session.conformanceCase());
    return session;
  }

  void end(CaseSession session) {
    var result = session.finish();
    if (!session.conformanceCase().isRunWide()) {
      if (result.verdict() != Verdict.ERROR) {
        testimonies.addAll(session.testimonies());
      }
      running.countDown();
    }
    session.close();
    if (!abandoned) {
      results.add(result);
      progress.finished(result);
    }
  }

  /** What the ordinary cases saw; waits until the last of them has ended. */
  List<Testimony> testimonies() {
    try {
      running.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return List.copyOf(testimonies);
  }

  @Override
  public void close() {
    machine.close();
  }

  /** Cases that still run leave no result: whatever they meet from now on is not the host's. */
  void abandon() {
    abandoned = true;
  }

  Iut open(ConformanceCase conformanceCase) {
    var directory = directory(conformanceCase.id());
    if (plan.evidence()) {
      try {
        Files.createDirectories(directory);
      } catch (IOException e) {
        throw new UncheckedIOException(directory + " cannot be made", e);
      }
    }
    long seed = seed(conformanceCase);
    int index = number.getAndIncrement();
    var macs = macs(mac(seed), interfaces(conformanceCase));
    var bed = new CaseBed(conformanceCase.id(), directory, macs, index, seed);
    return admission.admit(() -> target.open(bed));
  }

  /** As many as the target always has, and a second one where the case asks for it. */
  private int interfaces(ConformanceCase conformanceCase) {
    boolean two = conformanceCase.needs().contains(TargetFile.TWO_INTERFACES);
    return Math.max(target.file().interfaces(), two ? 2 : 1);
  }

  /** Like those of a card with several ports: they differ in one octet. */
  static List<MacAddress> macs(MacAddress first, int count) {
    return Stream.iterate(0L, port -> port + 1)
        .limit(count)
        .map(port -> new MacAddress(first.bits() ^ port << PORT_SHIFT))
        .toList();
  }

  private long seed(ConformanceCase conformanceCase) {
    return plan.seed() * 31 + conformanceCase.id().hashCode();
  }

  /** Where a case gets further instances from. */
  Instances beside(ConformanceCase conformanceCase, Iut first) {
    return new FurtherInstances(
        target, admission, number, conformanceCase.id(), seed(conformanceCase), first);
  }

  /** Locally administered, unicast, and above the lowest address that the tester uses. */
  private static MacAddress mac(long seed) {
    return new MacAddress(
        0x0200_0000_0000L | new SplittableRandom(seed).nextLong(0x1_0000, 0x100_0000_0000L));
  }

  Path directory(String id) {
    return plan.out().resolve("cases").resolve(id);
  }

  List<CaseResult> results() {
    return List.copyOf(results);
  }
}
