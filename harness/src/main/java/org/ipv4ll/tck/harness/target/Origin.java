// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.util.Map;
import org.ipv4ll.tck.reports.model.Configuration;

/**
 * Whose code a target is, and how it is configured.
 *
 * @param owners whose code each layer of it is, where it is not all of one piece
 */
public record Origin(Map<String, String> owners, Configuration configuration) {

  /** All of one piece, as it comes. */
  static final Origin PLAIN = new Origin(Map.of(), Configuration.DEFAULT);

  public Origin {
    owners = Map.copyOf(owners);
  }
}
