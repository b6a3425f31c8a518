// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.live.Live;
import org.ipv4ll.tck.harness.target.FarEnd;
import org.ipv4ll.tck.reports.RunFile;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference host at the far end of a cable, reached through a small web server only. */
@Live
class DeviceRunTest {

  @TempDir Path directory;
  private FarEnd device;
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    device = FarEnd.create(900_003, directory);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var words = exchange.getRequestURI().getPath().split("/");
          boolean known = perform(words[1], words.length > 2 ? words[2] : "");
          var body =
              (known ? "done" : "this device cannot " + words[1]).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(known ? 200 : 501, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  private boolean perform(String word, String argument) {
    switch (word) {
      case "restart" -> device.boot();
      case "carrier" -> device.carrier(argument.equals("up"));
      case "talk-ping" -> device.talk(word, argument);
      default -> {
        return false;
      }
    }
    return true;
  }

  @AfterEach
  void stop() {
    server.stop(0);
    device.close();
  }

  private Said run(String restart, String... ids) throws IOException {
    var file = directory.resolve("lamp.yaml");
    var text =
        """
        name: lamp
        adapter: device
        card: t0
        namespace: %1$s
        mac: 02:00:5e:10:fa:01
        startLatency: 500ms
        abilities:
          carrier: {http: "POST http://127.0.0.1:%2$d/carrier/{carrier}"}
          talk-ping: {http: "http://127.0.0.1:%2$d/talk-ping/{address}"}
          talk-udp: {http: "http://127.0.0.1:%2$d/talk-udp/{address}"}
          restart: %3$s
        """;
    int port = server.getAddress().getPort();
    Files.writeString(
        file, text.formatted(device.testerNamespace(), port, restart.formatted(port)));
    var line =
        new java.util.ArrayList<>(
            List.of(
                "run", "--target", file.toString(), "--out", directory + "/run", "--overwrite"));
    List.of(ids).forEach(id -> line.addAll(List.of("--id", id)));
    return Said.of(line.toArray(String[]::new));
  }

  private List<CaseResult> cases() {
    return RunFile.read(directory.resolve("run/run.json")).cases();
  }

  @Test
  void casesRunOneAfterAnotherThroughHooks() throws IOException {
    var restart = "{http: \"POST http://127.0.0.1:%d/restart/{storage}\"}";
    var said = run(restart, "probe-count", "request-broadcast");
    assertThat(said.err()).isEmpty();
    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("One case after another takes about ");
    assertThat(cases()).hasSize(2).allMatch(c -> c.verdict() == Verdict.PASS);
    assertThat(directory.resolve("run/cases/request-broadcast/target.log"))
        .content()
        .contains("talk-ping: GET http://127.0.0.1:")
        .contains("status 200");
  }

  @Test
  void aHookThatFailsIsAnErrorAndAnAbsentOperatorLeavesItOpen() throws IOException {
    var broken = run("{http: \"POST http://127.0.0.1:%d/reboot\"}", "probe-first");
    assertThat(broken.status()).isEqualTo(ExitCode.ERROR);
    assertThat(cases().get(0).reason()).contains("status 501: this device cannot reboot");
    var absent = run("prompt", "probe-first");
    assertThat(absent.status()).isEqualTo(ExitCode.INCONCLUSIVE);
    assertThat(cases().get(0).reason()).contains("the operator did not do this (restart)");
  }
}
