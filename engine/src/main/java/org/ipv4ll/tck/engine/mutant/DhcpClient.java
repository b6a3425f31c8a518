package org.ipv4ll.tck.engine.mutant;

import java.time.Duration;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Input;

/** A host that also looks for a DHCP server, with the back-off of RFC 2131, and takes no offer. */
final class DhcpClient implements Interposed.Between {

  /** When to ask again, if at all. */
  @FunctionalInterface
  interface Retry {
    Optional<Duration> after(Duration usual, boolean claimed);
  }

  private static final Duration FIRST = Duration.ofSeconds(4);
  private static final Duration LONGEST = Duration.ofSeconds(64);

  private final Retry retry;
  private int links;

  private DhcpClient(Retry retry) {
    this.retry = retry;
  }

  /** Whatever becomes of the link-local address does not change it (section 1.9). */
  static HostFactory inParallel() {
    return with((usual, claimed) -> Optional.of(usual));
  }

  static HostFactory with(Retry retry) {
    return Interposed.around(HostFactory.RFC3927, () -> new DhcpClient(retry));
  }

  @Override
  public void input(Input input, Interposed host) {
    if (input instanceof Input.LinkUp || input instanceof Input.LinkDown) {
      links++;
    }
    if (input instanceof Input.LinkUp) {
      discover(links, FIRST, host);
    }
    host.pass(input);
  }

  private void discover(int link, Duration usual, Interposed host) {
    if (link != links) {
      return;
    }
    host.emit(DhcpMessage.discover(host.watch().mac()));
    var longer = usual.multipliedBy(2);
    var next = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    retry
        .after(usual, host.watch().claimed().isPresent())
        .ifPresent(delay -> host.after(delay, () -> discover(link, next, host)));
  }
}
