package org.ipv4ll.tck.harness.target;

/** The kit or its environment failed, not the implementation; the message names the mend. */
public class TargetException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public TargetException(String message) {
    super(message);
  }

  public TargetException(String message, Throwable cause) {
    super(message, cause);
  }
}
