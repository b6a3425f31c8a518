// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

/** What an operator should have done was not done: nothing can be said about the host. */
public final class Unanswered extends RuntimeException {

  private static final long serialVersionUID = 1;

  public Unanswered(String message) {
    super(message);
  }
}
