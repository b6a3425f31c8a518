// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ipv4ll.tck.features.Case;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.reports.model.RunResult;

/** Runs the cases of a plan against a target, side by side where the target can. */
public final class ConformanceRun {

  private static final String PACKAGE = "classpath:/org/ipv4ll/tck/harness/";

  /** What Cucumber itself says of the run, for tools that read Cucumber messages. */
  private static final String MESSAGES = "messages.ndjson";

  /** The same of the second tries. */
  private static final String MESSAGES_AGAIN = "messages-again.ndjson";

  private final Features features;
  private final RunContext context;
  private final boolean ownLab;
  private final Instant startedAt = Instant.now();
  private final long startedNanos = System.nanoTime();
  private volatile boolean interrupted;

  /** A run that has the machine to itself. */
  public ConformanceRun(Features features, RunPlan plan, Target target, Progress progress) {
    this(features, new RunContext(plan, target, progress, SharedResources.of(plan, target)), true);
  }

  ConformanceRun(Features features, RunContext context, boolean ownLab) {
    this.features = features;
    this.context = context;
    this.ownLab = ownLab;
  }

  /** A run beside others in a lab, which outlives it. */
  public static ConformanceRun in(
      SharedResources shared, Features features, RunPlan plan, Target target, Progress progress) {
    return new ConformanceRun(features, new RunContext(plan, target, progress, shared), false);
  }

  /** Blocks until every case has ended. */
  public RunResult execute() {
    var ids = context.plan().cases().stream().map(Case::id).toList();
    run(ids, MESSAGES);
    again(ids);
    context.judgeEverywhere();
    if (ownLab) {
      context.close();
    }
    return result();
  }

  private void again(List<String> ids) {
    var again = context.again();
    if (!again.isEmpty()) {
      run(ids.stream().filter(again::contains).toList(), MESSAGES_AGAIN);
    }
  }

  /** Blocks until these cases have ended; they start in this order. */
  private void run(List<String> ids, String messages) {
    var factories = new ConcurrentHashMap<Thread, StepFactory>();
    var options =
        new RuntimeOptionsBuilder()
            .addGlue(URI.create(PACKAGE + "steps"))
            .addGlue(URI.create(PACKAGE + "runner"))
            .setThreads(context.plan().parallel())
            .setPickleOrder(pickles -> planned(pickles, ids));
    if (context.plan().output().evidence()) {
      options.addPluginName("message:" + context.plan().output().out().resolve(messages).toUri());
    }
    Runtime.builder()
        .withRuntimeOptions(options.build())
        .withFeatureSupplier(features::parsed)
        .withObjectFactorySupplier(() -> ofThisThread(factories))
        .withAdditionalPlugins(new ErrorListener(() -> ofThisThread(factories)))
        .build()
        .run();
  }

  private StepFactory ofThisThread(Map<Thread, StepFactory> factories) {
    return factories.computeIfAbsent(
        Thread.currentThread(), t -> new StepFactory(features, context));
  }

  /** Cucumber's hook for ordering also leaves out what the plan leaves out. */
  private List<Pickle> planned(List<Pickle> pickles, List<String> order) {
    var byId = pickles.stream().collect(Collectors.toMap(features::id, pickle -> pickle));
    return order.stream().map(byId::get).toList();
  }

  /** What is finished so far; nothing else is kept of this run. For Ctrl-C. */
  public RunResult interrupt() {
    interrupted = true;
    context.abandon();
    context.judgeEverywhere();
    return result();
  }

  private RunResult result() {
    var wall = Duration.ofNanos(System.nanoTime() - startedNanos);
    return new RunRecorder(features.catalogue(), context).record(startedAt, wall, interrupted);
  }
}
