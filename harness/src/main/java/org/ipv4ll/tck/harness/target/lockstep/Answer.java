// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a stack says to one line of the kit.
 *
 * @param sent frames, in order
 * @param logged lines for the log of the case
 * @param refused why it did not do what it was told, if it did not
 * @param wake when it wants to hear of the time, if ever
 */
record Answer(
    List<SentFrame> sent, List<String> logged, Optional<String> refused, Optional<Instant> wake) {

  /**
   * A frame that it sends.
   *
   * @param port the interface, from 0
   */
  record SentFrame(int port, byte[] octets) {}

  /** An answer of which more is to come. */
  static final class Draft {

    /** Whoever says more without waiting does not come to an end. */
    static final int MOST_LINES = 10_000;

    private final List<SentFrame> sent = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private Optional<String> refused = Optional.empty();
    private int lines;

    void send(SentFrame frame) {
      sent.add(frame);
      lines++;
    }

    void log(String text) {
      logged.add(text);
      lines++;
    }

    void refuse(String why) {
      refused = Optional.of(why);
      lines++;
    }

    boolean isEndless() {
      return lines > MOST_LINES;
    }

    Answer waiting(Optional<Instant> until) {
      return new Answer(List.copyOf(sent), List.copyOf(logged), refused, until);
    }
  }
}
