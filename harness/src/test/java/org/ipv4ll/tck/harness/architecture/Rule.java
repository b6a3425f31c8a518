// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.architecture;

import com.tngtech.archunit.lang.ArchRule;

/**
 * A rule about the code, and its name for people.
 *
 * @param name as test reports show it
 */
record Rule(String name, ArchRule rule) {

  @Override
  public String toString() {
    return name;
  }
}
