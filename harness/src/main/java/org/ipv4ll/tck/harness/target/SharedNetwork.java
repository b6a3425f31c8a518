// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

/** A card that others depend on: what a run does on it would be an attack on them. */
public final class SharedNetwork extends TargetException {

  private static final long serialVersionUID = 1;

  public SharedNetwork(String message) {
    super(message);
  }
}
