// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.live;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.support.Cache;
import org.testcontainers.DockerClientFactory;

/** What live tests in containers and in virtual machines need beside commands. */
final class Machines {

  private static final String IMAGE = "ipv4ll-tck/debian:bookworm";

  private Machines() {}

  static Optional<String> missingForContainers() {
    var engine = DockerClientFactory.instance();
    if (!engine.isDockerAvailable()) {
      return Optional.of("a Docker engine (apt-get install docker.io, and start it)");
    }
    boolean there =
        !engine.client().listImagesCmd().withFilter("reference", List.of(IMAGE)).exec().isEmpty();
    return there
        ? Optional.empty()
        : Optional.of("the image " + IMAGE + " (targets/container/build-image.sh)");
  }

  static Optional<String> missingForGuests() {
    var kernel = Cache.directory().resolve("guest/vmlinuz");
    return Files.exists(kernel)
        ? Optional.empty()
        : Optional.of(kernel + " (targets/qemu/build-guest.sh)");
  }
}
