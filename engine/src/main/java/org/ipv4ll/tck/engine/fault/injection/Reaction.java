// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Things that a host does on top of what it ought to do. */
public final class Reaction {

  private Reaction() {}

  /** After an ARP frame was heard and handled. */
  public static HostFactory afterHearing(
      HostFactory base, BiConsumer<ArpFrame, Interposed> reaction) {
    return Interposed.around(base, () -> new AfterHearing(reaction));
  }

  /** After an output has gone out. */
  public static HostFactory after(HostFactory base, BiConsumer<Output, Interposed> reaction) {
    return Interposed.around(base, () -> new AfterOutput(reaction));
  }

  /** Before an output goes out. */
  public static HostFactory before(HostFactory base, BiConsumer<Output, Interposed> reaction) {
    return Interposed.around(base, () -> new BeforeOutput(reaction));
  }

  /** As soon as the link is up, before anything else. */
  public static HostFactory atLinkUp(Consumer<Interposed> reaction) {
    return Interposed.host(() -> new AtLinkUp(reaction));
  }

  private record AfterHearing(BiConsumer<ArpFrame, Interposed> reaction)
      implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      host.pass(input);
      ArpFrame.in(input).ifPresent(heard -> reaction.accept(heard, host));
    }
  }

  private record AfterOutput(BiConsumer<Output, Interposed> reaction)
      implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      host.emit(output);
      reaction.accept(output, host);
    }
  }

  private record BeforeOutput(BiConsumer<Output, Interposed> reaction)
      implements Interposed.Between {

    @Override
    public void output(Output output, Interposed host) {
      reaction.accept(output, host);
      host.emit(output);
    }
  }

  private record AtLinkUp(Consumer<Interposed> reaction) implements Interposed.Between {

    @Override
    public void input(Input input, Interposed host) {
      if (input instanceof Input.LinkUp) {
        reaction.accept(host);
      }
      host.pass(input);
    }
  }
}
