// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.drive.InstanceSource;
import org.ipv4ll.tck.harness.drive.LoadMonitor;
import org.ipv4ll.tck.harness.drive.TestContext;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.Circumstances;
import org.ipv4ll.tck.harness.runner.gherkin.Sentences;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;

/** What all cases of a run share; used by many threads. */
final class RunContext implements AutoCloseable {

  private static final int PORT_SHIFT = 24;

  private final RunPlan plan;
  private final Sentences sentences = Sentences.load();
  private final Target target;
  private final Progress progress;
  private final Map<String, Case> byId;
  private final SharedResources shared;
  private final Function<String, LoadMonitor> machines;
  private final StartThrottle throttle;
  private final AtomicInteger number;
  private final RunRecords records = new RunRecords();
  private final Map<String, CaseResult> results = new ConcurrentHashMap<>();
  private final Set<String> heldUp = ConcurrentHashMap.newKeySet();
  private final Map<String, String> firstTries = new ConcurrentHashMap<>();
  private volatile boolean abandoned;

  RunContext(RunPlan plan, Target target, Progress progress, SharedResources shared) {
    this(plan, target, progress, shared, id -> shared.machine());
  }

  /**
   * @param machines what the machine does while a case runs
   */
  RunContext(
      RunPlan plan,
      Target target,
      Progress progress,
      SharedResources shared,
      Function<String, LoadMonitor> machines) {
    this.plan = plan;
    this.target = target;
    this.progress = progress;
    this.shared = shared;
    this.machines = machines;
    this.throttle = shared.throttle();
    this.number = shared.numbers();
    this.byId = plan.cases().stream().collect(Collectors.toMap(Case::id, Function.identity()));
  }

  RunPlan plan() {
    return plan;
  }

  Target target() {
    return target;
  }

  TestContext.Setup setup(LoadMonitor of) {
    return new TestContext.Setup(judging(), target.file().attachment().routable(), plan.seed(), of);
  }

  /** The machine as a case meets it. */
  LoadMonitor machine(String caseId) {
    return machines.apply(caseId);
  }

  /** How checks judge in this run. */
  Settings judging() {
    return new Settings(plan.profile(), plan.slack(), target.file().attachment().startLatency());
  }

  Sentences sentences() {
    return sentences;
  }

  Circumstances circumstances() {
    return new Circumstances(
        ToolVersion.text(),
        target.file().name(),
        plan.profile().word(),
        plan.slack().word(),
        plan.seed(),
        target.file().attachment().startLatency(),
        target.file().attachment().routable());
  }

  CaseSession begin(String id) {
    var session = new CaseSession(byId.get(id), this);
    progress.started(session.testCase());
    return session;
  }

  /** Records the case; says what came of it, where that can be told before the run has ended. */
  CaseResult end(CaseSession session) {
    var id = session.testCase().id();
    records.forget(id);
    CaseResult result;
    try {
      result = resultOf(session);
    } finally {
      session.close();
    }
    if (!abandoned) {
      results.put(id, result);
      if (!records.awaitsOthers(id)) {
        progress.finished(result);
      }
    }
    return result;
  }

  /** A case that breaks while it is judged has a result as well. */
  private CaseResult resultOf(CaseSession session) {
    if (session.error().isEmpty()) {
      try {
        return judged(session);
      } catch (RuntimeException e) {
        session.failed(e);
      }
    }
    return spoiled(session);
  }

  private CaseResult spoiled(CaseSession session) {
    var testCase = session.testCase();
    return new CaseRecorder(testCase, null, circumstances())
        .spoiled(
            session.error().orElseThrow(),
            RepeatCommand.of(this, testCase, Optional.empty()),
            session.stepsRun(),
            session.wall());
  }

  private CaseResult judged(CaseSession session) {
    var conclusion = session.conclude();
    var closed = new Closed(conclusion, session.log(), session.stepsRun(), session.wall());
    var result = result(closed);
    if (result.verdict() != Verdict.ERROR) {
      records.add(closed, session.everywhere());
    }
    if (conclusion.isHeldUp()) {
      heldUp.add(result.id());
    }
    return result;
  }

  private CaseResult result(Closed closed) {
    var conclusion = closed.conclusion();
    var testCase = conclusion.testCase();
    var files =
        plan.output().evidence()
            ? new CaseEvidence(plan.output().out(), directory(testCase.id()), testCase)
            : null;
    return new CaseRecorder(testCase, files, circumstances())
        .record(closed, RepeatCommand.of(this, testCase, conclusion.citedCase()));
  }

  /** When all cases have ended: judges those that read the records of all of them. */
  void judgeEverywhere() {
    for (var closed : records.everywhere(judging())) {
      var result = result(closed);
      results.put(result.id(), result);
      if (records.awaitsOthers(result.id())) {
        progress.finished(result);
      }
    }
  }

  /**
   * The cases that say nothing because the machine held them up, for a second try. It does not
   * touch what the first one left.
   */
  Set<String> again() {
    if (!target.realTime() || !target.parallel() || abandoned) {
      return Set.of();
    }
    var again =
        heldUp.stream()
            .collect(Collectors.toMap(Function.identity(), id -> results.get(id).reason()));
    if (!again.isEmpty()) {
      firstTries.putAll(again);
      progress.again(again.size());
    }
    return again.keySet();
  }

  /** Why the first try of a case said nothing, where this is the second. */
  Optional<String> firstTry(String id) {
    return Optional.ofNullable(firstTries.get(id));
  }

  @Override
  public void close() {
    shared.close();
  }

  /** Cases that still run leave no result: whatever they meet from now on is not the host's. */
  void abandon() {
    abandoned = true;
  }

  Iut open(Case testCase) {
    var directory = directory(testCase.id());
    if (plan.output().evidence()) {
      try {
        Files.createDirectories(directory);
      } catch (IOException e) {
        throw new UncheckedIOException(directory + " cannot be made", e);
      }
    }
    long seed = seed(testCase);
    int index = number.getAndIncrement();
    var macs = macs(mac(seed), interfaces(testCase));
    var bed = new CaseBed(testCase.id(), directory, macs, index, seed);
    return throttle.admit(() -> target.open(bed));
  }

  /** As many as the target always has, and a second one where the case asks for it. */
  private int interfaces(Case testCase) {
    boolean two = testCase.needs().contains(TargetFile.TWO_INTERFACES);
    return Math.max(target.file().attachment().interfaces(), two ? 2 : 1);
  }

  /** Like those of a card with several ports: they differ in one octet. */
  static List<MacAddress> macs(MacAddress first, int count) {
    return Stream.iterate(0L, port -> port + 1)
        .limit(count)
        .map(port -> new MacAddress(first.bits() ^ port << PORT_SHIFT))
        .toList();
  }

  private long seed(Case testCase) {
    return plan.seed() * 31 + testCase.id().hashCode();
  }

  /** Where a case gets further instances from. */
  InstanceSource beside(Case testCase, Iut first) {
    return new FurtherInstances(
        new FurtherInstances.Supply(target, throttle, number),
        testCase.id(),
        seed(testCase),
        first);
  }

  /** Locally administered, unicast, and above the lowest address that the tester uses. */
  private static MacAddress mac(long seed) {
    return new MacAddress(
        0x0200_0000_0000L | new SplittableRandom(seed).nextLong(0x1_0000, 0x100_0000_0000L));
  }

  Path directory(String id) {
    var first = plan.output().out().resolve("cases").resolve(id);
    return firstTries.containsKey(id) ? first.resolve("again") : first;
  }

  List<CaseResult> results() {
    return List.copyOf(results.values());
  }
}
