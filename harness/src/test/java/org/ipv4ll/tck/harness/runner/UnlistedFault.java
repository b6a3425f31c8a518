// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.reports.model.Verdict;

/**
 * Something to be judged.
 *
 * @param verdict what some case of these has to say
 * @param cases a pattern of the ids of cases, with asterisks
 */
record UnlistedFault(String name, Role role, HostFactory factory, Verdict verdict, String cases) {

  boolean concerns(String id) {
    return id.matches(cases.replace("*", ".*"));
  }

  @Override
  public String toString() {
    return name;
  }
}
