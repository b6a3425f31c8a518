// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.yaml;

/** A file of the user is wrong; the message names file, line and mend. */
public final class YamlProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  public YamlProblem(String message) {
    super(message);
  }

  public YamlProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
