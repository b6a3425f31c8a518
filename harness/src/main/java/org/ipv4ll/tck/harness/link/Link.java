// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One broadcast domain as the tester sees it. On a virtual link time jumps, on a real one it
 * passes; nobody above can tell the difference.
 */
public interface Link extends AutoCloseable {

  /** Puts any octets on the link; the capture tells when they really went out. */
  void send(byte[] frame);

  /** The present moment on the clock of the capture timestamps. */
  Instant now();

  /** Lets time pass until this moment; returns at once where it is past. */
  void until(Instant time);

  /**
   * The frame with this index of the capture, of either direction. Lets time pass until it is
   * there; empty if it is not there by the deadline.
   */
  Optional<CapturedFrame> frame(int index, Instant deadline);

  /**
   * Hears every frame of a host as it comes in, besides the capture; may send from there. For
   * stations that the tester plays while somebody waits.
   */
  void onHostFrame(Consumer<byte[]> listener);

  /** Everything captured so far, in the order of the capture. */
  List<CapturedFrame> frames();

  /** How far a capture timestamp may be from the truth, either way. */
  Duration uncertainty();

  /** Whether frames were lost on the way into the capture; then no verdict holds. */
  long dropped();

  /** Why the timestamps cannot be trusted, if they cannot; to be asked at the end of a case. */
  default Optional<String> doubt() {
    return Optional.empty();
  }

  @Override
  void close();
}
