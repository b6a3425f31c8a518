// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.support.SupportException;

/** Starts processes with a clean environment. */
final class Launch {

  private Launch() {}

  /** With both outputs joined. */
  static Process start(List<String> arguments, Map<String, String> environment) {
    return start(new ProcessBuilder(new ArrayList<>(arguments)), true, environment);
  }

  /** With both outputs apart. */
  static Process apart(List<String> arguments, Map<String, String> environment) {
    return start(new ProcessBuilder(new ArrayList<>(arguments)), false, environment);
  }

  private static Process start(
      ProcessBuilder builder, boolean joined, Map<String, String> environment) {
    var program = builder.command().get(0);
    var file = Tools.find(program).orElseThrow(() -> Tools.missing(program));
    builder.redirectErrorStream(joined);
    builder.command().set(0, file.toString());
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", Tools.PATH, "LC_ALL", "C", "HOME", "/root"));
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new SupportException("cannot start " + program + ": " + e.getMessage(), e);
    }
  }

  /** Runs work that may block, off the threads that all share. */
  static void detached(Runnable work) {
    var thread = new Thread(work, "process output");
    thread.setDaemon(true);
    thread.start();
  }
}
