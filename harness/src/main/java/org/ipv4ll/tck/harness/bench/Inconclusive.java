package org.ipv4ll.tck.harness.bench;

/** Nothing can be said about the requirement. */
public final class Inconclusive extends RuntimeException {

  private static final long serialVersionUID = 1;

  Inconclusive(String why) {
    super(why, null, false, false);
  }
}
