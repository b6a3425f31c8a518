package org.ipv4ll.tck.harness.bench;

/** The host broke the requirement that the case is about. */
public final class Violation extends RuntimeException {

  private static final long serialVersionUID = 1;

  Violation(String observed) {
    super(observed, null, false, false);
  }
}
