// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotModifiedException;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.LogConfig;
import com.github.dockerjava.api.model.Volume;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.support.Deadline;
import org.ipv4ll.tck.harness.support.RunId;
import org.ipv4ll.tck.harness.support.process.ProcStatus;
import org.ipv4ll.tck.harness.target.AbilityOutcome;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile.Stop;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A container whose first process waits at a gate. The engine takes a while to start one, and its
 * network is not complete then; the implementation itself starts within a moment, when it is told.
 */
final class HeldContainer implements AutoCloseable {

  private static final Duration SETTLING = Duration.ofSeconds(5);
  private static final LogConfig LOG =
      new LogConfig(LogConfig.LoggingType.JSON_FILE, Map.of("max-size", "8m", "max-file", "1"));

  /** Emptied by a restart, as at a boot. */
  private static final Map<String, String> VOLATILE =
      Map.of("/run", "rw,exec,mode=755", "/tmp", "rw,exec,mode=1777");

  private final SharedFiles files;
  private final GenericContainer<?> container;
  private long pid;

  /**
   * What a container is made from.
   *
   * @param image by name
   * @param network of the engine, by name
   * @param command with nothing left to fill in
   */
  record Recipe(
      String name,
      String image,
      String network,
      ContainerSettings settings,
      List<String> command,
      Map<String, String> environment) {}

  private HeldContainer(Recipe recipe, SharedFiles files) {
    this.files = files;
    this.container =
        new GenericContainer<>(DockerImageName.parse(recipe.image))
            .withImagePullPolicy(image -> false)
            .withNetworkMode(recipe.network)
            .withEnv(recipe.environment)
            .withLabel(Engine.RUN, RunId.current().toString())
            .withTmpFs(VOLATILE)
            .withCreateContainerCmdModifier(command -> shape(command, recipe));
  }

  /** Testcontainers' own way to mount a directory tries it first, with an image from a registry. */
  private void shape(CreateContainerCmd command, Recipe recipe) {
    var shared = files.directory().toString();
    var line =
        Stream.concat(Stream.of(GateScript.TEXT, "gate.sh", shared), recipe.command.stream());
    var host = UnmaskedHostConfig.of(command, recipe.settings.securityOptions());
    host.withCapAdd(
            recipe.settings.capabilities().stream()
                .map(Capability::valueOf)
                .toArray(Capability[]::new))
        .withLogConfig(LOG)
        .withBinds(new Bind(shared, new Volume(shared)));
    command
        .withName(recipe.name)
        .withEntrypoint("/bin/sh", "-c")
        .withCmd(line.toList())
        .withHostConfig(host);
  }

  /**
   * Starts one, which then waits at its gate.
   *
   * @throws TargetException if the engine does not start it
   */
  static HeldContainer start(Recipe recipe, SharedFiles files) {
    var held = new HeldContainer(recipe, files);
    try {
      held.container.start();
    } catch (RuntimeException e) {
      held.close();
      throw new TargetException("no container of " + recipe.image + ": " + Engine.firstLine(e), e);
    }
    held.pid = held.state().getPidLong();
    return held;
  }

  /** Its first process, as the machine counts. */
  long pid() {
    return pid;
  }

  /** Opens the gate. */
  void release() {
    files.gate().release();
  }

  private ContainerState state() {
    return container.getCurrentContainerInfo().getState();
  }

  /** Whether it is still on its way: to its first wait for something, or to its end. */
  boolean isBusy() {
    return ProcStatus.of(pid).filter(status -> !status.isSleeping()).isPresent();
  }

  Liveness liveness() {
    if (ProcStatus.of(pid).isPresent()) { // asked often, and the engine is slow to answer
      return new Liveness.Running();
    }
    Deadline.await(SETTLING, () -> !Boolean.TRUE.equals(state().getRunning()));
    return Liveness.ofStatus(Math.toIntExact(state().getExitCodeLong()));
  }

  /** Asks it to stop, and makes an end of it if it does not. */
  void stop(Stop stop) {
    signal(stop.signal().name());
    if (!Deadline.await(stop.within(), () -> ProcStatus.of(pid).isEmpty())) {
      signal("KILL");
    }
    liveness();
  }

  private void signal(String name) {
    try {
      container
          .getDockerClient()
          .killContainerCmd(container.getContainerId())
          .withSignal(name)
          .exec();
    } catch (DockerException e) {
      return; // it has ended by itself
    }
  }

  /** Starts it again after it has stopped, with all that it has written; it waits at its gate. */
  void startAgain() {
    try {
      container.getDockerClient().startContainerCmd(container.getContainerId()).exec();
    } catch (NotModifiedException e) {
      throw new TargetException("the container did not stop", e);
    }
    pid = state().getPidLong();
  }

  /**
   * Runs a command in it to its end.
   *
   * @throws TargetException if the engine does not run it
   */
  AbilityOutcome use(String ability, List<String> command) {
    try {
      var result = container.execInContainer(command.toArray(String[]::new));
      return AbilityOutcome.of(
          ability,
          String.join(" ", command),
          result.getExitCode(),
          result.getStdout() + result.getStderr());
    } catch (IOException e) {
      throw new TargetException(String.join(" ", command) + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new TargetException("interrupted", e);
    }
  }

  /** All that it has printed, each line with the time at which the engine got it. */
  String log() {
    var text = new StringBuffer();
    var collector =
        new ResultCallback.Adapter<Frame>() {
          @Override
          public void onNext(Frame frame) {
            text.append(new String(frame.getPayload(), StandardCharsets.UTF_8));
          }
        };
    try {
      container
          .getDockerClient()
          .logContainerCmd(container.getContainerId())
          .withStdOut(true)
          .withStdErr(true)
          .withTimestamps(true)
          .exec(collector)
          .awaitCompletion();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return text.toString();
  }

  @Override
  public void close() {
    container.stop();
  }
}
