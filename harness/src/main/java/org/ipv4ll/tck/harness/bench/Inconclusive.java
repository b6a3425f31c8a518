package org.ipv4ll.tck.harness.bench;

import org.opentest4j.TestAbortedException;

/** Nothing can be said about the requirement: the case is aborted, it neither passes nor fails. */
public final class Inconclusive extends TestAbortedException {

  private static final long serialVersionUID = 1;

  Inconclusive(String why) {
    super(why);
  }
}
