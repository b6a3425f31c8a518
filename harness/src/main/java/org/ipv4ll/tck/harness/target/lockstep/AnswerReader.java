// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.ipv4ll.tck.harness.target.lockstep.Answer.Draft;
import org.ipv4ll.tck.harness.target.lockstep.Answer.SentFrame;

/** Understands the lines of one answer, and complains of those that are none. */
final class AnswerReader {

  private static final int ETHERNET_HEADER = 14;
  private static final int MOST_DIGITS = 18;
  private static final String NEVER = "never";

  private final String request;
  private final Instant now;
  private final int interfaces;
  private final Draft draft = new Draft();

  /**
   * @param request the line that is answered, for complaints
   * @param now the time that it named: no answer may go back behind it
   */
  AnswerReader(String request, Instant now, int interfaces) {
    this.request = request;
    this.now = now;
    this.interfaces = interfaces;
  }

  /** Takes one line; the answer, if that was its last. */
  Optional<Answer> take(String line) {
    int blank = line.indexOf(' ');
    var word = blank < 0 ? line : line.substring(0, blank);
    var rest = blank < 0 ? "" : line.substring(blank + 1);
    switch (word) {
      case "send" -> draft.send(frame(line, rest));
      case "log" -> draft.log(rest);
      case "refused" -> draft.refuse(rest.isEmpty() ? "no reason given" : rest);
      case "wait" -> {
        return Optional.of(draft.waiting(wake(line, rest)));
      }
      default -> throw garbage(line, "send, log, refused or wait is expected");
    }
    if (draft.isEndless()) {
      throw garbage(line, "more than %d lines without wait".formatted(Draft.MOST_LINES));
    }
    return Optional.empty();
  }

  private SentFrame frame(String line, String rest) {
    var words = rest.split(" ", 2);
    int port = port(line, words[0]);
    try {
      var octets = HexFormat.of().parseHex(words.length < 2 ? "" : words[1].strip());
      if (octets.length >= ETHERNET_HEADER) {
        return new SentFrame(port, octets);
      }
    } catch (IllegalArgumentException e) {
      throw garbage(line, "a frame is an even number of hexadecimal digits");
    }
    throw garbage(line, "a frame begins with an Ethernet header of 14 octets");
  }

  private int port(String line, String word) {
    for (int port = 0; port < interfaces; port++) {
      if (word.equals(Integer.toString(port + 1))) {
        return port;
      }
    }
    throw garbage(
        line,
        interfaces == 0
            ? "nothing is sent before the start and after the end"
            : "there is no interface %s, but %d".formatted(word, interfaces));
  }

  private Optional<Instant> wake(String line, String word) {
    if (word.equals(NEVER)) {
      return Optional.empty();
    }
    if (!word.matches("\\d{1," + MOST_DIGITS + "}")) {
      throw garbage(line, "a time in nanoseconds or never is expected");
    }
    var wake = VirtualTime.at(Long.parseLong(word));
    if (wake.isBefore(now)) {
      throw garbage(line, "time does not run backwards, and it is " + VirtualTime.nanos(now));
    }
    return Optional.of(wake);
  }

  private LockstepBreach garbage(String line, String why) {
    return new LockstepBreach(
        "%s in answer to %s: %s"
            .formatted(LockstepBreach.quoted(line), LockstepBreach.quoted(request), why));
  }
}
