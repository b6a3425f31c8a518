// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.util.function.Supplier;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Answers ARP for link-local addresses that it does not have (section 2.7). */
public final class Proxy implements Interposed.Between {

  /** For which questions about addresses of others there is an answer. */
  @FunctionalInterface
  public interface Answers extends ArpTest {

    /** What the host itself has sent. */
    default void said(Output output, Interposed host) {}
  }

  /** Where machines in a cloud ask for their metadata. */
  public static final Ipv4Address SERVICES = Ipv4Address.parse("169.254.169.254");

  private final Answers answers;

  private Proxy(Answers answers) {
    this.answers = answers;
  }

  /** Hosts that are correct otherwise. */
  public static HostFactory answering(Supplier<? extends Answers> answers) {
    return Interposed.host(() -> new Proxy(answers.get()));
  }

  @Override
  public void input(Input input, Interposed host) {
    host.pass(input);
    ArpFrame.in(input)
        .filter(heard -> answers.test(heard, host) && isForOther(heard, host))
        .ifPresent(
            heard -> host.emit(ArpPacket.reply(host.watch().mac(), heard.arp()).broadcast()));
  }

  @Override
  public void output(Output output, Interposed host) {
    answers.said(output, host);
    host.emit(output);
  }

  private static boolean isForOther(ArpFrame heard, Interposed host) {
    var wanted = heard.arp().targetProtocol();
    return heard.arp().isRequest()
        && wanted.isLinkLocal()
        && !heard.isFrom(wanted)
        && !host.watch().isClaimed(wanted)
        && !host.watch().isCandidate(wanted);
  }
}
