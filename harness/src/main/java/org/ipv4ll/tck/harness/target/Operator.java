// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

/** Somebody at the device who does what no program can do. */
@FunctionalInterface
public interface Operator {

  /** Nobody is there, as in CI. */
  Operator ABSENT = task -> false;

  /**
   * Says what is to be done and waits.
   *
   * @return whether it was done
   */
  boolean does(String task);
}
