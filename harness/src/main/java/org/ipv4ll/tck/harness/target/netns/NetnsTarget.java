// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.netns;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;

/** A daemon of which each case gets an instance of its own. */
final class NetnsTarget implements Target {

  private static final String UNKNOWN = "unknown";

  private final TargetFile file;
  private final String version;

  NetnsTarget(TargetFile file) {
    this.file = file;
    this.version = file.daemon().versionCommand().isEmpty() ? UNKNOWN : ask(file);
  }

  private static String ask(TargetFile file) {
    var outcome = Command.of(command(file)).run();
    var lines = outcome.output().lines().map(String::strip).filter(line -> !line.isEmpty());
    return outcome.status() == 0 ? lines.findFirst().orElse(UNKNOWN) : UNKNOWN;
  }

  private static List<String> command(TargetFile file) {
    return file.bed()
        .root()
        .map(
            root ->
                Stream.concat(Stream.of("chroot", root), file.daemon().versionCommand().stream()))
        .orElseGet(() -> file.daemon().versionCommand().stream())
        .toList();
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
    return Duration.ofMillis(50);
  }

  @Override
  public Iut open(CaseBed bed) {
    try {
      return NetnsIut.open(file, bed);
    } catch (SupportException e) {
      throw new TargetException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {}
}
