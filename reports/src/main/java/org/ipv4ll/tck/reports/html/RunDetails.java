// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html;

import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h2;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ipv4ll.tck.reports.Untrusted;
import org.ipv4ll.tck.reports.model.Environment;
import org.ipv4ll.tck.reports.model.RunResult;

/** All that somebody needs to repeat the run or to doubt it. */
final class RunDetails {

  private RunDetails() {}

  static DomContent render(RunResult run) {
    return footer(
            h2("This run"),
            dl(
                each(
                    facts(run),
                    fact -> div(dt(fact.getKey()), dd(Untrusted.line(fact.getValue(), 1000))))))
        .withId("run");
  }

  private static Map<String, String> facts(RunResult run) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Command", String.join(" ", run.course().commandLine()));
    facts.put("Tool", run.setup().tool().words());
    facts.put("Suite", run.suite().name() + ", digest " + run.suite().digest());
    facts.put("Profile", run.setup().profile() + ", slack " + run.setup().slack());
    facts.put("Seed", Long.toString(run.setup().seed()));
    put(facts, "Differs from the default in", run.target().configuration().differs());
    put(facts, "Chosen by the operator", run.target().configuration().operator());
    facts.put("Roles", String.join(", ", run.target().roles()));
    facts.put("Capabilities", String.join(", ", run.target().capabilities()));
    facts.put("Machine", machine(run.course().environment()));
    if (run.course().environment().clockSource() != null) {
      facts.put("Clock", clock(run.course().environment()));
    }
    facts.put("Started", run.course().startedAt());
    facts.put("Took", times(run));
    return facts;
  }

  private static void put(Map<String, String> facts, String name, String value) {
    if (!value.isEmpty()) {
      facts.put(name, value);
    }
  }

  private static String machine(Environment environment) {
    return "%s, kernel %s, JDK %s, %d cores"
        .formatted(environment.os(), environment.kernel(), environment.jdk(), environment.cores());
  }

  private static String clock(Environment environment) {
    String source = environment.clockSource();
    Double error = environment.timestampError();
    return error == null
        ? source + ", not tried"
        : String.format(Locale.ROOT, "%s, timestamps off by at most %.3f ms", source, error * 1e3);
  }

  private static String times(RunResult run) {
    return String.format(
        Locale.ROOT,
        "%.1f s; longest case %.1f s, %.1f s of link time, up to %d cases in parallel",
        run.course().wallSeconds(),
        run.course().criticalPathSeconds(),
        run.course().protocolSeconds(),
        run.course().parallelism());
  }
}
