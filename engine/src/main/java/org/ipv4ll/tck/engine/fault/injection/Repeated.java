// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.time.Duration;
import java.time.Instant;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Something said once, or again and again, for as long as an address is in use. */
public final class Repeated {

  /** What is said about the address in use. */
  @FunctionalInterface
  public interface Saying {
    void say(Ipv4Address address, Interposed host);
  }

  private Repeated() {}

  public static HostFactory whileInUse(HostFactory base, Duration interval, Saying saying) {
    return Reaction.after(
        base,
        (output, host) -> {
          if (output instanceof Output.AddressClaimed claim) {
            host.after(interval, () -> again(claim.address(), host, interval, saying));
          }
        });
  }

  /** Not again and again, but once after each claim that lasts so long. */
  public static HostFactory once(HostFactory base, Duration after, Saying saying) {
    return Reaction.after(
        base,
        (output, host) -> {
          if (output instanceof Output.AddressClaimed claim) {
            var since = host.now();
            host.after(after, () -> say(claim.address(), since, host, saying));
          }
        });
  }

  private static void say(Ipv4Address address, Instant since, Interposed host, Saying saying) {
    if (host.watch().isClaimed(address) && host.watch().claimedAt().equals(since)) {
      saying.say(address, host);
    }
  }

  /** From the first defence of the address on. */
  public static HostFactory afterDefence(HostFactory base, Duration interval, Saying saying) {
    return Reaction.after(
        base,
        (output, host) ->
            ArpFrame.in(output)
                .filter(said -> ArpTest.DEFENCE.test(said, host))
                .map(said -> said.arp().senderProtocol())
                .ifPresent(x -> host.after(interval, () -> again(x, host, interval, saying))));
  }

  private static void again(
      Ipv4Address address, Interposed host, Duration interval, Saying saying) {
    if (host.watch().isClaimed(address)) {
      saying.say(address, host);
      host.after(interval, () -> again(address, host, interval, saying));
    }
  }
}
