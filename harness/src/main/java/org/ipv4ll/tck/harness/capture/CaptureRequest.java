// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.jspecify.annotations.Nullable;

/**
 * What is to be judged.
 *
 * @param mac the one host, or null for all
 * @param linkUps when the link of the host came up
 */
public record CaptureRequest(Path file, @Nullable MacAddress mac, Span span, List<Moment> linkUps) {

  public CaptureRequest {
    linkUps = List.copyOf(linkUps);
  }
}
