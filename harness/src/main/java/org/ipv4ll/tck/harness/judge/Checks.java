// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

/** Takes the checks that the sentences of a case name. */
public interface Checks {

  void add(Check check);

  /** The check reads the records of all cases of the run. */
  void everywhere(Check check);
}
