// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * How a card was before a run took it over; kept in a file, so that a run which is killed leaves
 * behind what it takes to put the card right again.
 *
 * @param ipv6 the setting {@code disable_ipv6}, empty where the kernel has no IPv6
 */
record CardRecord(Namespace namespace, String name, boolean up, boolean arp, String ipv6) {

  private static final String DIRECTORY = "cards";
  private static final int FIELDS = 5;

  static CardRecord of(Namespace namespace, String name) {
    try (var device = NetDevice.in(namespace, name)) {
      return new CardRecord(
          namespace,
          name,
          device.isUp(),
          device.speaksArp(),
          Sysctls.value(ipv6Key(name), namespace).orElse(""));
    }
  }

  private static String ipv6Key(String name) {
    return "ipv6/conf/" + name + "/disable_ipv6";
  }

  /** Its kernel keeps out of all that is said. */
  void silence() {
    Sysctls.apply(Map.of(ipv6Key(name), "1"), namespace);
    try (var device = NetDevice.in(namespace, name)) {
      device.setArp(false);
    }
  }

  void restore() {
    try (var device = NetDevice.in(namespace, name)) {
      device.setArp(arp);
      device.setUp(up);
    }
    if (!ipv6.isEmpty()) {
      Sysctls.apply(Map.of(ipv6Key(name), ipv6), namespace);
    }
  }

  /** Writes it down. */
  void keep() {
    var text =
        String.join(
            "\n", namespace.name(), name, Boolean.toString(up), Boolean.toString(arp), ipv6, "");
    try {
      Files.writeString(file(), text);
    } catch (IOException e) {
      throw new SupportException("cannot write down how " + name + " was: " + e.getMessage(), e);
    }
  }

  void forget() {
    try {
      Files.deleteIfExists(file());
    } catch (IOException e) {
      throw new SupportException("cannot remove " + file() + ": " + e.getMessage(), e);
    }
  }

  private Path file() {
    return Scratch.directory(DIRECTORY).resolve(name);
  }

  /** Puts all cards right that are written down in the directory of a run. */
  static void restoreAll(Path ofRun) {
    var directory = ofRun.resolve(DIRECTORY);
    if (Files.isDirectory(directory)) {
      try (var files = Files.list(directory)) {
        files.forEach(CardRecord::restore);
      } catch (IOException e) {
        throw new SupportException("cannot read " + directory + ": " + e.getMessage(), e);
      }
    }
  }

  private static void restore(Path file) {
    try {
      var lines = Files.readAllLines(file);
      if (lines.size() >= FIELDS) {
        read(lines).restore();
      }
    } catch (IOException | SupportException e) {
      return; // the card or its namespace is gone
    }
  }

  private static CardRecord read(List<String> lines) {
    return new CardRecord(
        new Namespace(lines.get(0)),
        lines.get(1),
        Boolean.parseBoolean(lines.get(2)),
        Boolean.parseBoolean(lines.get(3)),
        lines.get(4));
  }
}
