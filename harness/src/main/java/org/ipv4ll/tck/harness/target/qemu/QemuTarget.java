// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.qemu;

import java.time.Duration;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;

/** A virtual machine of which each case gets one of its own. */
final class QemuTarget implements Target {

  private final TargetFile file;
  private final String version;

  QemuTarget(TargetFile file) {
    this.file = file;
    this.version = file.daemon().versionCommand().isEmpty() ? "unknown" : ask(file);
  }

  private static String ask(TargetFile file) {
    var output = Command.of(file.daemon().versionCommand()).run().output();
    return String.join(", ", output.strip().lines().toList());
  }

  @Override
  public TargetFile file() {
    return file;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public boolean parallel() {
    return true;
  }

  @Override
  public Duration startDistance() {
    return Duration.ofSeconds(2);
  }

  @Override
  public Iut open(CaseBed bed) {
    try {
      return QemuIut.open(file, bed);
    } catch (SupportException e) {
      throw new TargetException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {}
}
