// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

/** A result or report file that cannot be read or written; the message is for the user. */
public final class ReportException extends RuntimeException {

  public ReportException(String message) {
    super(message);
  }

  public ReportException(String message, Throwable cause) {
    super(message, cause);
  }
}
