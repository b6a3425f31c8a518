// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

/** Names of what a run makes, for tests that stand at the other end. */
public final class Cables {

  private Cables() {}

  /** The namespace with the tester's end of the cable of a bed. */
  public static String testerNamespace(int bed) {
    return Names.namespace(bed, 't');
  }
}
