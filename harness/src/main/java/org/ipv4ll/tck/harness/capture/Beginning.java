// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

/** How an episode in the life of a host begins, as far as the capture tells. */
enum Beginning {
  /** The user says that the link came up. */
  LINK_UP("the link comes up"),
  /** The host begins a test after a time in which it was not after this address. */
  PROBED("it begins to test an address"),
  /** The same right after a claim: its link was down, or it tests what it has already. */
  PROBED_AGAIN("it tests again, right after its claim"),
  /**
   * The capture begins in the middle of the life of the host, or its first probes may be lacking.
   */
  CUT("the capture begins"),
  /** Nothing new: what came before was judged already. */
  CONTINUED("it goes on as before");

  private final String words;

  Beginning(String words) {
    this.words = words;
  }

  /** Whether nothing that the host did before belongs to it. */
  boolean isFresh() {
    return this == LINK_UP || this == PROBED || this == PROBED_AGAIN;
  }

  String words() {
    return words;
  }
}
