package org.ipv4ll.tck.harness.replay;

/** A capture that cannot be judged again; the message is one line. */
public final class ReplayProblem extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ReplayProblem(String message) {
    super(message);
  }

  public ReplayProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
