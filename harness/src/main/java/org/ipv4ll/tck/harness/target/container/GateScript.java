// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The shell side of a container. */
final class GateScript {

  static final String TEXT = read("gate.sh");

  private GateScript() {}

  private static String read(String name) {
    try (var in = GateScript.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
