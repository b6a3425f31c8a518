// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.record.Frame;

/** The tester's hands and eyes on one link of a case. */
public final class TesterPort {

  private static final Duration DELIVERY = Duration.ofSeconds(1);

  private final Link link;
  private final Trace trace;
  private final ActLog acts;
  private final Slack slack;

  TesterPort(Link link, Trace trace, ActLog acts, Slack slack) {
    this.link = link;
    this.trace = trace;
    this.acts = acts;
    this.slack = slack;
  }

  /** What was seen on this link. */
  public Trace trace() {
    return trace;
  }

  /** Puts a frame on the link without looking whether it went out: for noise. */
  public void send(byte[] frame) {
    link.send(frame);
  }

  /** Plays a station from now on. */
  public void play(Neighbour neighbour) {
    link.onHostFrame(
        frame ->
            EthernetFrame.decode(frame)
                .map(heard -> heard.withoutPriority().encode())
                .ifPresent(heard -> neighbour.answers(heard).forEach(link::send)));
  }

  /** Injects a frame at this moment and answers with the capture's view of it. */
  public Frame inject(byte[] frame, Instant at) {
    return inject(frame, at, slack.late());
  }

  public Frame inject(byte[] frame) {
    return inject(frame, link.now());
  }

  /**
   * Injects a frame at this moment, or somewhat later where a busy machine delays the tester.
   *
   * @param tolerance how late it may go out and still mean the same
   */
  public Frame inject(byte[] frame, Instant at, Duration tolerance) {
    link.until(at);
    var sent =
        offer(frame)
            .orElseThrow(() -> new IllegalStateException("the capture missed an injected frame"));
    if (sent.at().isAfter(at.plus(tolerance))) {
      throw acts.heldUp(
          "the tester was too slow: a frame went out "
              + Duration.between(at, sent.at()).toMillis()
              + " ms late");
    }
    return sent;
  }

  /**
   * Puts a frame on the link now and answers with the capture's view of it. That is empty where no
   * wire takes the frame: some daemons have their interface down for a moment when they start.
   */
  public Optional<Frame> offer(byte[] frame) {
    int mark = trace.mark();
    link.send(frame);
    return trace.next(mark, s -> isOurs(s, frame), link.now().plus(DELIVERY));
  }

  private static boolean isOurs(Frame sighting, byte[] frame) {
    return !sighting.fromHost() && Arrays.equals(sighting.bytes(), frame);
  }
}
