package org.ipv4ll.tck.harness.runner;

import io.cucumber.core.gherkin.Pickle;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ipv4ll.tck.harness.catalogue.ConformanceCase;
import org.ipv4ll.tck.harness.replay.Replay;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.reports.model.RunResult;

/** Runs the cases of a plan against a target, side by side where the target can. */
public final class ConformanceRun {

  private static final String PACKAGE = "classpath:/org/ipv4ll/tck/harness/";

  /** What Cucumber itself says of the run, for tools that read Cucumber messages. */
  private static final String MESSAGES = "messages.ndjson";

  /** The same of the second tries, and of those that judge the whole run. */
  private static final String MESSAGES_AGAIN = "messages-again.ndjson";

  private static final String MESSAGES_AGAIN_RUN_WIDE = "messages-again-run-wide.ndjson";

  private final Features features;
  private final RunContext context;
  private final boolean ownLab;
  private final Instant startedAt = Instant.now();
  private final long startedNanos = System.nanoTime();
  private volatile boolean interrupted;

  /** A run that has the machine to itself. */
  public ConformanceRun(Features features, RunPlan plan, Target target, Progress progress) {
    this(features, new RunContext(plan, target, progress, Lab.of(plan, target)), true);
  }

  ConformanceRun(Features features, RunContext context, boolean ownLab) {
    this.features = features;
    this.context = context;
    this.ownLab = ownLab;
  }

  /** A run beside others in a lab, which outlives it. */
  public static ConformanceRun in(
      Lab lab, Features features, RunPlan plan, Target target, Progress progress) {
    return new ConformanceRun(features, new RunContext(plan, target, progress, lab), false);
  }

  /** Judges cases again that were recorded. */
  public static ConformanceRun again(Features features, RunPlan plan, Replay replay) {
    var context =
        new RunContext(plan, replay, Progress.SILENT, Lab.of(plan, replay), replay::machine);
    return new ConformanceRun(features, context, true);
  }

  /** Blocks until every case has ended. */
  public RunResult execute() {
    var ids = context.plan().cases().stream().map(ConformanceCase::id).toList();
    run(ids, MESSAGES);
    again(ids, false, MESSAGES_AGAIN);
    again(ids, true, MESSAGES_AGAIN_RUN_WIDE);
    if (ownLab) {
      context.close();
    }
    return result();
  }

  private void again(List<String> ids, boolean runWide, String messages) {
    var again = context.again(runWide);
    if (!again.isEmpty()) {
      run(ids.stream().filter(again::contains).toList(), messages);
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
    if (context.plan().evidence()) {
      options.addPluginName("message:" + context.plan().out().resolve(messages).toUri());
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
    return factories.computeIfAbsent(Thread.currentThread(), t -> new StepFactory(context));
  }

  /** Cucumber's hook for ordering also leaves out what the plan leaves out. */
  private static List<Pickle> planned(List<Pickle> pickles, List<String> order) {
    return pickles.stream()
        .filter(pickle -> order.contains(Features.id(pickle)))
        .sorted(Comparator.comparing(pickle -> order.indexOf(Features.id(pickle))))
        .toList();
  }

  /** What is finished so far; nothing else is kept of this run. For Ctrl-C. */
  public RunResult interrupt() {
    interrupted = true;
    context.abandon();
    return result();
  }

  private RunResult result() {
    var wall = Duration.ofNanos(System.nanoTime() - startedNanos);
    return new RunRecorder(features.catalogue(), context).record(startedAt, wall, interrupted);
  }
}
