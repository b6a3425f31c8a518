package org.ipv4ll.tck.engine.mutant;

import org.ipv4ll.tck.engine.host.Input;

/** Inputs that a host does not notice. */
final class InputFilter {

  private InputFilter() {}

  /** Deaf to some ARP frames. */
  static HostFactory arp(HostFactory base, ArpTest unheard) {
    return Interposed.around(base, () -> new Deaf(unheard));
  }

  private record Deaf(ArpTest unheard) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (ArpFrame.in(input).filter(heard -> unheard.test(heard, host)).isEmpty()) {
        host.pass(input);
      }
    }
  }
}
