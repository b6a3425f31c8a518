// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import org.ipv4ll.tck.harness.support.SupportException;

/** The kit or its environment failed, not the implementation; the message names the mend. */
public class TargetException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public TargetException(String message) {
    super(message);
  }

  public TargetException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Does the work; what fails of this machine meanwhile becomes one of these. */
  public static void guarded(Runnable work) {
    try {
      work.run();
    } catch (SupportException e) {
      throw new TargetException(e.getMessage(), e);
    }
  }
}
