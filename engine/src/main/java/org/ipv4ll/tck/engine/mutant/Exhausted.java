package org.ipv4ll.tck.engine.mutant;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;

/** Answers neither ARP nor IP for some time after it has defended its address. */
final class Exhausted implements Interposed.Between {

  static final HostFactory HOST = Interposed.around(HostFactory.RFC3927, Exhausted::new);

  private static final Duration REST = Duration.ofSeconds(8);

  private Instant rested = Instant.EPOCH;

  private Exhausted() {}

  @Override
  public void input(Input input, Interposed host) {
    boolean conflict = ArpFrame.in(input).filter(heard -> Conflicts.inUse(heard, host)).isPresent();
    boolean heard = conflict || !(input instanceof Input.FrameReceived);
    if (heard || !host.now().isBefore(rested)) {
      host.pass(input);
    }
  }

  @Override
  public void output(Output output, Interposed host) {
    if (ArpFrame.in(output).filter(said -> ArpTest.DEFENCE.test(said, host)).isPresent()) {
      rested = host.now().plus(REST);
    }
    host.emit(output);
  }
}
