// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import java.time.Duration;
import org.ipv4ll.tck.harness.support.RunShutdown;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;

/** An image of which each case gets a container of its own. */
final class ContainerTarget implements Target {

  private final TargetFile file;
  private final String image;
  private final String version;

  private ContainerTarget(TargetFile file, String image, String version) {
    this.file = file;
    this.image = image;
    this.version = version;
  }

  static ContainerTarget open(TargetFile file, ContainerSettings settings) {
    var engine = Engine.find();
    ContainerLeftovers.mark();
    RunShutdown.sweep(() -> ContainerLeftovers.ofThisRun().remove());
    var image = engine.provide(file.name(), settings.image());
    var version =
        file.daemon().versionCommand().isEmpty()
            ? "unknown"
            : engine.firstLineOf(image, file.daemon().versionCommand());
    return new ContainerTarget(
        file.daemon().start().isEmpty() ? file.starting(engine.command(image)) : file,
        image,
        version);
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

  /** To start a container is dear, and what an engine does is no wait of the host's own. */
  @Override
  public int instancesPerCore() {
    return 10;
  }

  @Override
  public Duration startDistance() {
    return Duration.ofMillis(100);
  }

  @Override
  public Iut open(CaseBed bed) {
    try {
      return ContainerIut.open(file, image, bed);
    } catch (SupportException e) {
      throw new TargetException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {}
}
