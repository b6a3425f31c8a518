// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.support.Deadline;
import org.ipv4ll.tck.harness.support.process.Background;
import org.ipv4ll.tck.harness.support.process.StampedLog;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.ipv4ll.tck.harness.support.testbed.ServerPort;
import org.ipv4ll.tck.harness.target.DhcpPool;
import org.ipv4ll.tck.harness.target.DhcpService;
import org.ipv4ll.tck.harness.target.TargetException;

/**
 * A real DHCP server on the tester's side of the link, in a namespace of its own whose kernel has
 * the server's address and answers ARP for it.
 */
final class Dnsmasq implements DhcpService {

  private static final Duration START = Duration.ofSeconds(10);
  private static final String READY = "DHCP, IP range";
  private static final int LAST_LINES = 3;

  private final ServerPort port;
  private final Background process;
  private boolean open = true;

  private Dnsmasq(ServerPort port, Background process) {
    this.port = port;
    this.process = process;
  }

  /** Starts one; returns once it serves. */
  static Dnsmasq start(ServerPort port, DhcpPool pool, Path log) {
    if (Tools.find("dnsmasq").isEmpty()) {
      throw new TargetException("dnsmasq is not installed: apt-get install dnsmasq-base");
    }
    int prefix = pool.offered().prefixLength();
    port.address(pool.server().toString(), prefix);
    var process = Background.start(arguments(port, pool), Map.of(), log);
    var server = new Dnsmasq(port, process);
    boolean ready = Deadline.await(START, () -> !process.isAlive() || isReady(log));
    if (!ready || !process.isAlive()) {
      server.close();
      throw new TargetException("dnsmasq does not serve: " + StampedLog.tail(log, LAST_LINES));
    }
    return server;
  }

  private static boolean isReady(Path log) {
    return StampedLog.tail(log, LAST_LINES).stream().anyMatch(line -> line.contains(READY));
  }

  private static List<String> arguments(ServerPort port, DhcpPool pool) {
    var offered = pool.offered().address();
    var range = "--dhcp-range=%s,%s,%ds".formatted(offered, offered, pool.time().toSeconds());
    var router = pool.offered().gateway().map(by -> "," + by).orElse("");
    return List.of(
        "setsid",
        "nsenter",
        "--net=" + port.namespace().path(),
        "dnsmasq",
        "--keep-in-foreground",
        "--conf-file=/dev/null",
        "--port=0",
        "--user=root",
        "--interface=" + port.name(),
        "--bind-interfaces",
        range,
        "--dhcp-option=3" + router,
        "--dhcp-authoritative",
        "--no-ping",
        "--leasefile-ro",
        "--log-facility=-",
        "--log-dhcp");
  }

  @Override
  public void close() {
    if (open) {
      open = false;
      process.kill();
      port.close();
    }
  }
}
