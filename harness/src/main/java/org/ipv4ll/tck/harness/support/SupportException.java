// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

/** Something of this machine is missing or refuses; the message names the mend. */
public class SupportException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public SupportException(String message) {
    super(message);
  }

  public SupportException(String message, Throwable cause) {
    super(message, cause);
  }
}
