// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ipv4ll.tck.harness.support.RunId;
import org.ipv4ll.tck.harness.support.testbed.Leftovers;
import org.ipv4ll.tck.harness.support.testbed.Scratch;
import org.ipv4ll.tck.harness.target.TargetException;

/**
 * What runs have left in the Docker engine, found by its labels. The engine is not asked unless a
 * run has used it: it may not be there, and whoever has no containers need not wait for it.
 */
public record ContainerLeftovers(List<Container> containers, List<Network> networks) {

  private static final String MARK = "containers";
  private static final ContainerLeftovers NONE = new ContainerLeftovers(List.of(), List.of());

  /** Tells whoever cleans up that this run uses the engine. */
  static void mark() {
    Scratch.directory(MARK);
  }

  /**
   * What runs have left whose JVM is gone.
   *
   * @throws TargetException if one has used the engine, and it does not answer any more
   */
  public static ContainerLeftovers of(Leftovers deadRuns) {
    boolean used = deadRuns.directories().stream().anyMatch(d -> d.resolve(MARK).toFile().exists());
    return used ? of(run -> !run.isAlive()) : NONE;
  }

  static ContainerLeftovers ofThisRun() {
    return of(RunId.current()::equals);
  }

  private static ContainerLeftovers of(Predicate<RunId> chosen) {
    var client = Engine.find().client();
    var label = List.of(Engine.RUN);
    return new ContainerLeftovers(
        client.listContainersCmd().withShowAll(true).withLabelFilter(label).exec().stream()
            .filter(container -> isOf(container.getLabels(), chosen))
            .toList(),
        client.listNetworksCmd().withFilter("label", label).exec().stream()
            .filter(network -> isOf(network.getLabels(), chosen))
            .toList());
  }

  private static boolean isOf(Map<String, String> labels, Predicate<RunId> chosen) {
    return Optional.ofNullable(labels.get(Engine.RUN))
        .flatMap(RunId::parse)
        .filter(chosen)
        .isPresent();
  }

  public boolean isEmpty() {
    return containers.isEmpty() && networks.isEmpty();
  }

  /** One line for each thing, for people. */
  public List<String> describe() {
    var lines = new ArrayList<String>();
    containers.forEach(c -> lines.add("container " + String.join(" ", c.getNames())));
    networks.forEach(network -> lines.add("container network " + network.getName()));
    return List.copyOf(lines);
  }

  /** Removes all of it: first the containers, which hold the networks. */
  public void remove() {
    if (isEmpty()) {
      return;
    }
    var client = Engine.find().client();
    containers.forEach(container -> attempt(() -> remove(client, container)));
    networks.forEach(network -> attempt(() -> client.removeNetworkCmd(network.getId()).exec()));
  }

  private static void remove(DockerClient client, Container container) {
    client.removeContainerCmd(container.getId()).withForce(true).withRemoveVolumes(true).exec();
  }

  /** Somebody else may be removing the same. */
  private static void attempt(Runnable removal) {
    try {
      removal.run();
    } catch (DockerException e) {
      return;
    }
  }
}
