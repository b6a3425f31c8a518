// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import org.opentest4j.TestAbortedException;

/**
 * What a sentence waited for did not come: the case is driven no further, and judged on what was
 * seen.
 */
public final class NotReached extends TestAbortedException {

  private static final long serialVersionUID = 1;

  NotReached(String what) {
    super(what);
  }
}
