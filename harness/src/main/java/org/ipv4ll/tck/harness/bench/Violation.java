package org.ipv4ll.tck.harness.bench;

import org.opentest4j.TestAbortedException;

/**
 * The host broke what the case is about, and the case ends here. Whether that is a failure depends
 * on the level of the case: the journal has the verdict.
 */
public final class Violation extends TestAbortedException {

  private static final long serialVersionUID = 1;

  Violation(String observed) {
    super(observed);
  }
}
