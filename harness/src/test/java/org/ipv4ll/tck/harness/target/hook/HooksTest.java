// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.hook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.harness.target.Operator;
import org.ipv4ll.tck.harness.target.Placeholders;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile.Ability;
import org.ipv4ll.tck.harness.target.Unanswered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HooksTest {

  private static final Placeholders VALUES =
      new Placeholders(Map.of("name", "lamp", "address", "169.254.7.7"));

  @TempDir Path directory;
  private final List<String> requests = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/good", 204, "");
    answer("/bad", 503, "the relay\nis stuck");
    server.start();
  }

  private void answer(String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          var said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          var key = exchange.getRequestHeaders().getFirst("X-Key");
          requests.add(
              exchange.getRequestMethod()
                  + " "
                  + exchange.getRequestURI()
                  + " "
                  + key
                  + " "
                  + said);
          var bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private Hooks hooks(Operator operator) {
    return new Hooks(operator, Optional.of(log()));
  }

  private Path log() {
    return directory.resolve("target.log");
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private Ability.Http http(String path) {
    return new Ability.Http("PUT", url(path), Map.of("X-Key", "of {name}"), "to {address}", true);
  }

  @Test
  void requestsCarryMethodHeadersAndBodyWithTheirPlaceholdersFilled() {
    hooks(Operator.ABSENT).use("talk-ping", http("/good/{address}"), VALUES);
    assertThat(requests).containsExactly("PUT /good/169.254.7.7 of lamp to 169.254.7.7");
    assertThat(log()).content().contains("talk-ping: PUT http://").contains("status 204");
  }

  @Test
  void anotherStatusThanTwoHundredIsAnErrorWithTheBodyInTheLog() {
    assertThatThrownBy(() -> hooks(Operator.ABSENT).use("restart", http("/bad"), VALUES))
        .isInstanceOf(TargetException.class)
        .hasMessageContaining("the ability restart: PUT http://")
        .hasMessageContaining("status 503: the relay is stuck");
    assertThat(log()).content().contains("the relay").contains("is stuck");
  }

  @Test
  void nobodyAtTheOtherEndIsAnError() {
    server.stop(0);
    assertThatThrownBy(() -> hooks(Operator.ABSENT).use("restart", http("/good"), VALUES))
        .isInstanceOf(TargetException.class)
        .hasMessageContaining("no answer");
  }

  @Test
  void commandsThatFailAreErrorsWithTheirOutput() {
    var command = new Ability.Command(List.of("sh", "-c", "echo {name} is on fire; exit 3"));
    assertThatThrownBy(() -> hooks(Operator.ABSENT).use("power", command, VALUES))
        .isInstanceOf(TargetException.class)
        .hasMessageContaining("exit status 3: lamp is on fire");
    assertThat(log()).content().contains("lamp is on fire");
  }

  @Test
  void aHostMayRefuseToTalkAndTheLogTellsWhy() {
    var command = new Ability.Command(List.of("sh", "-c", "echo no route to {address}; exit 2"));
    for (var ability : List.of("talk-ping", "talk-udp", "talk-tcp", "resolve", "query")) {
      hooks(Operator.ABSENT).use(ability, command, VALUES);
      assertThat(log()).content().contains(ability + ": sh -c").contains("exit status 2");
    }
    assertThat(log()).content().contains("no route to 169.254.7.7");
    hooks(Operator.ABSENT).use("talk-udp", http("/bad"), VALUES);
    assertThat(log()).content().contains("status 503").contains("is stuck");
  }

  @Test
  void anOperatorIsToldExactlyWhatToDo() {
    var asked = new ArrayList<String>();
    var prompt = new Ability.Prompt("Make {name} ping {address}.");
    hooks(asked::add).use("talk-ping", prompt, VALUES);
    assertThat(asked).containsExactly("Make lamp ping 169.254.7.7.");
    assertThat(log()).content().contains("Make lamp ping 169.254.7.7.: done");
  }

  @Test
  void withoutAnOperatorNothingCanBeSaid() {
    var prompt = new Ability.Prompt("Press the button.");
    assertThatThrownBy(() -> hooks(Operator.ABSENT).use("power", prompt, VALUES))
        .isInstanceOf(Unanswered.class)
        .hasMessageContaining("the operator did not do this (power): Press the button.");
  }
}
