// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * A package does not start its daemon: the network of this machine is not for a daemon to take that
 * is to be tested in a bed.
 */
final class ServicePolicy {

  /** Debian asks this program; 101 forbids. */
  private static final Path PROGRAM = Path.of("/usr/sbin/policy-rc.d");

  private static final String FORBIDS = "#!/bin/sh\nexit 101\n";

  private ServicePolicy() {}

  /** Installs something; a policy that is there already is left as it is. */
  static void during(Runnable installation) {
    if (Files.exists(PROGRAM)) {
      installation.run();
      return;
    }
    try {
      Files.writeString(PROGRAM, FORBIDS);
      Files.setPosixFilePermissions(PROGRAM, PosixFilePermissions.fromString("rwxr-xr-x"));
      try {
        installation.run();
      } finally {
        Files.deleteIfExists(PROGRAM);
      }
    } catch (IOException e) {
      throw new SupportException(PROGRAM + ": " + e.getMessage(), e);
    }
  }
}
