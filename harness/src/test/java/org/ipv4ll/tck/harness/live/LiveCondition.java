// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.live;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.link.CaptureLibrary;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Decides for {@link Live}. */
final class LiveCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    var mode = System.getProperty("ipv4ll.live", "auto");
    if (mode.equals("off")) {
      return ConditionEvaluationResult.disabled("live tests are off (ipv4ll.live)");
    }
    var missing = missing(context);
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("everything is there");
    }
    var reason = "live test needs " + String.join(", ", missing);
    if (mode.equals("required")) {
      throw new IllegalStateException(reason);
    }
    return ConditionEvaluationResult.disabled(reason);
  }

  private static List<String> missing(ExtensionContext context) {
    var missing = new ArrayList<String>();
    if (!Tools.isRoot()) {
      missing.add("root");
    }
    if (CaptureLibrary.version().isEmpty()) {
      missing.add("libpcap (apt-get install libpcap0.8)");
    }
    AnnotationSupport.findAnnotation(context.getElement(), Live.class)
        .ifPresent(live -> missing.addAll(missing(live)));
    return missing;
  }

  private static List<String> missing(Live live) {
    var missing = new ArrayList<String>();
    if (live.docker()) {
      Machines.missingForContainers().ifPresent(missing::add);
    }
    if (live.guest()) {
      Machines.missingForGuests().ifPresent(missing::add);
    }
    Stream.of(live.commands())
        .filter(command -> Tools.find(command).isEmpty())
        .forEach(
            command ->
                missing.add(command + " (apt-get install " + Tools.packageOf(command) + ")"));
    return missing;
  }
}
