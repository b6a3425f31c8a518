// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;

/**
 * One row of forerunners.yaml: a test of an earlier suite.
 *
 * @param suite bct or tc8
 * @param does the stimulus
 * @param passes what its own text asks for
 * @param behaviours the rows that take it up
 */
public record Forerunner(
    String suite, String id, String title, String does, String passes, List<String> behaviours) {

  /** Its name beside those of other suites: {@code bct:I.1}. */
  public String key() {
    return suite + ":" + id;
  }
}
