// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which processes live in a network namespace: what {@code ip netns pids} tells, for many. */
final class NamespaceProcesses {

  private NamespaceProcesses() {}

  static List<Long> in(List<Namespace> namespaces) {
    if (namespaces.isEmpty()) {
      return List.of();
    }
    var identities =
        namespaces.stream().map(NamespaceProcesses::identity).collect(Collectors.toSet());
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(pid -> isIn(pid, identities))
        .toList();
  }

  private static String identity(Namespace namespace) {
    try {
      return "net:[" + Files.getAttribute(namespace.path(), "unix:ino") + "]";
    } catch (IOException e) {
      return "gone";
    }
  }

  private static boolean isIn(long pid, Set<String> identities) {
    try {
      var link = Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "ns", "net"));
      return identities.contains(link.toString());
    } catch (IOException e) {
      return false;
    }
  }
}
