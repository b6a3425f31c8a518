// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.container;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.HostConfig;
import java.util.List;

/**
 * Writable {@code /proc/sys}, which {@code docker run} calls a security option although its API
 * does not. Two lists of paths that are read-only or hidden by default are said to be empty.
 */
final class UnmaskedHostConfig extends HostConfig {

  private static final long serialVersionUID = 1;
  private static final String UNMASKED = "systempaths=unconfined";

  @JsonProperty("MaskedPaths")
  final List<String> maskedPaths = List.of();

  @JsonProperty("ReadonlyPaths")
  final List<String> readonlyPaths = List.of();

  private UnmaskedHostConfig() {}

  /** The configuration of a command with these security options. */
  static HostConfig of(CreateContainerCmd command, List<String> options) {
    var before = command.getHostConfig();
    var others = options.stream().filter(option -> !option.equals(UNMASKED)).toList();
    if (others.size() == options.size()) {
      return before.withSecurityOpts(options);
    }
    return new UnmaskedHostConfig()
        .withNetworkMode(before.getNetworkMode())
        .withTmpFs(before.getTmpFs())
        .withSecurityOpts(others);
  }
}
