// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.wrong;

import java.net.DatagramSocket;
import java.net.SocketException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.ipv4ll.tck.engine.fault.Deviations;
import org.ipv4ll.tck.reports.model.Verdict;

/** Everything that the engine must not do, so that its rules are seen to fail. */
final class Impure {

  static final int[] COUNTERS = new int[1];
  static final ArrayList<String> KEPT = new ArrayList<>();
  static int count;

  private Impure() {}

  static List<Object> look() throws SocketException {
    try (var socket = new DatagramSocket()) {
      return List.of(Instant.now(), socket.getLocalPort(), Verdict.NONE, Deviations.all());
    }
  }

  static long clock() {
    return System.nanoTime() + System.currentTimeMillis() + Clock.systemUTC().millis();
  }

  static void threads() {
    new Thread(Impure::clock).start();
    Executors.newCachedThreadPool().shutdown();
  }
}
