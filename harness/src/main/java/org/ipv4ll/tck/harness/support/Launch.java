// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Starts processes with both outputs joined and a clean environment. */
final class Launch {

  private Launch() {}

  static Process start(List<String> arguments, Map<String, String> environment) {
    var program = arguments.get(0);
    var file = Tools.find(program).orElseThrow(() -> Tools.missing(program));
    var builder = new ProcessBuilder(new ArrayList<>(arguments)).redirectErrorStream(true);
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
