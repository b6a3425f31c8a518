// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.qemu;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.target.TargetException;

/** The monitor of a virtual machine, which speaks QMP: one JSON object a line. */
final class Monitor implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final UnixLine line;

  private Monitor(UnixLine line) {
    this.line = line;
  }

  static Monitor at(Path socket) {
    var monitor = new Monitor(UnixLine.to(socket));
    monitor.line.read(); // its greeting
    monitor.execute("{\"execute\": \"qmp_capabilities\"}");
    return monitor;
  }

  /** Plugs or unplugs the cable of a network; the guest sees its carrier come or go. */
  void link(String netdev, boolean up) {
    execute(
        "{\"execute\": \"set_link\", \"arguments\": {\"name\": \"%s\", \"up\": %s}}"
            .formatted(netdev, up));
  }

  private void execute(String command) {
    line.write(command);
    for (var answer = next(command); !answer.has("return"); answer = next(command)) {
      if (answer.has("error")) {
        throw new TargetException(command + ": " + answer.path("error").path("desc").asText());
      }
    }
  }

  private JsonNode next(String command) {
    var text = line.read();
    if (text == null) {
      throw new TargetException(command + ": the virtual machine has ended");
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new TargetException(command + ": not an answer of QMP: " + text, e);
    }
  }

  @Override
  public void close() {
    line.close();
  }
}
