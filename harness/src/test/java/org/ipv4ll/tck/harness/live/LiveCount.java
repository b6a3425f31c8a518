// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end how many live tests ran and what was left out: none disappears silently. */
public final class LiveCount implements TestExecutionListener {

  private static final TestTag LIVE = TestTag.create("live");
  private static final Path FILE = Path.of("target", "live-tests.txt");

  private final AtomicInteger ran = new AtomicInteger();
  private final Map<String, Integer> leftOut = new ConcurrentSkipListMap<>();

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() && test.getTags().contains(LIVE)) {
      ran.incrementAndGet();
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    if (test.getTags().contains(LIVE)) {
      leftOut.merge(reason, 1, Integer::sum);
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    var text = "live tests: %d ran%s".formatted(ran.get(), leftOut());
    System.out.println(text);
    try {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, text + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String leftOut() {
    var text = new StringBuilder();
    new TreeMap<>(leftOut)
        .forEach((reason, count) -> text.append(", %d left out: %s".formatted(count, reason)));
    return text.toString();
  }
}
