package org.ipv4ll.tck.harness.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.ipv4ll.tck.harness.bench.Steadiness;
import org.ipv4ll.tck.harness.replay.Proceedings.Stall;

/** What the machine did while a case was recorded. */
record RecordedMachine(Proceedings recorded) implements Steadiness {

  /**
   * What was asked then has the same answer now. A new question gets the longest stall that is
   * known, so that no host is blamed for what the machine may have done.
   */
  @Override
  public Duration worstStall(Instant from, Instant to) {
    return recorded.stalls().stream()
        .filter(stall -> isAbout(stall, from, to))
        .findFirst()
        .or(() -> recorded.stalls().stream().max(Comparator.comparing(Stall::longest)))
        .map(stall -> Duration.ofNanos(stall.longest()))
        .orElse(Duration.ZERO);
  }

  private boolean isAbout(Stall stall, Instant from, Instant to) {
    return recorded.at(stall.from()).equals(from) && recorded.at(stall.until()).equals(to);
  }
}
