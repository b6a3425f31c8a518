// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ContainerConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.container.ContainerSettings.Image;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.startupcheck.OneShotStartupCheckStrategy;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.utility.DockerImageName;

/** The Docker engine, and what is asked of it before a run. */
final class Engine {

  /** Label of everything that a run has made there; its value is the run. */
  static final String RUN = "org.ipv4ll.tck.run";

  private static final String MEND = "apt-get install docker.io, start it, or set DOCKER_HOST";

  private final DockerClient client;

  private Engine(DockerClient client) {
    this.client = client;
  }

  /**
   * Finds it as Testcontainers does.
   *
   * @throws TargetException if none answers
   */
  static Engine find() {
    try {
      return new Engine(DockerClientFactory.instance().client());
    } catch (RuntimeException e) {
      throw new TargetException("no Docker engine answers: " + MEND, e);
    }
  }

  DockerClient client() {
    return client;
  }

  /** Sees to it that the image is there; its name. */
  String provide(String target, Image image) {
    if (image instanceof Image.Built built) {
      return build("ipv4ll-tck/" + target + ":built", built.dockerfile());
    }
    var name = ((Image.Named) image).name();
    if (!isThere(name)) {
      pull(name);
    }
    return name;
  }

  private boolean isThere(String image) {
    try {
      client.inspectImageCmd(image).exec();
      return true;
    } catch (NotFoundException e) {
      return false;
    }
  }

  /** Once, where Testcontainers would try again for minutes. */
  private void pull(String image) {
    try {
      client
          .pullImageCmd(DockerImageName.parse(image).asCanonicalNameString())
          .start()
          .awaitCompletion();
    } catch (DockerException | DockerClientException e) {
      throw new TargetException(
          "no image %s here, and none could be pulled (%s): see docs/targets/container.md"
              .formatted(image, firstLine(e)),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TargetException("interrupted while pulling " + image, e);
    }
  }

  private static String build(String name, Path dockerfile) {
    if (!Files.isRegularFile(dockerfile)) {
      throw new TargetException(
          "no file " + dockerfile + "; dockerfile: names it from the target file");
    }
    try {
      return new ImageFromDockerfile(name, false)
          .withDockerfile(dockerfile.toAbsolutePath())
          .withBuildImageCmdModifier(command -> command.withForcerm(true))
          .get();
    } catch (RuntimeException e) {
      throw new TargetException("cannot build " + dockerfile + ": " + firstLine(e), e);
    }
  }

  /** What an image starts by itself. */
  List<String> command(String image) {
    var config = Optional.ofNullable(client.inspectImageCmd(image).exec().getConfig());
    return Stream.of(
            config.map(ContainerConfig::getEntrypoint), config.map(ContainerConfig::getCmd))
        .flatMap(Optional::stream)
        .flatMap(Stream::of)
        .toList();
  }

  /** The first line that a command in the image prints. */
  String firstLineOf(String image, List<String> command) {
    try (var container =
        new GenericContainer<>(DockerImageName.parse(image))
            .withNetworkMode("none")
            .withLabel(RUN, org.ipv4ll.tck.harness.support.RunId.current().toString())
            .withCreateContainerCmdModifier(cmd -> cmd.withEntrypoint(command).withCmd(List.of()))
            .withStartupCheckStrategy(new OneShotStartupCheckStrategy())) {
      container.start();
      return container
          .getLogs()
          .lines()
          .map(String::strip)
          .filter(l -> !l.isEmpty())
          .findFirst()
          .orElse("unknown");
    } catch (RuntimeException e) {
      throw new TargetException(
          "%s does not run in %s: %s".formatted(command.get(0), image, firstLine(e)), e);
    }
  }

  /** The innermost reason, in one line. */
  static String firstLine(Throwable thrown) {
    var cause = thrown;
    for (var next = thrown; next != null; next = next.getCause()) {
      cause = next;
    }
    return Objects.toString(cause.getMessage(), cause.toString()).lines().findFirst().orElse("");
  }
}
