// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Takes some frames for others, which it knows. */
public final class Misread implements Interposed.Between {

  /** What a host takes a frame for; empty where it sees it as it is. */
  @FunctionalInterface
  public interface Reading {

    Optional<EthernetFrame> of(EthernetFrame frame, Interposed host);

    /** The same at times only. */
    default Reading when(Predicate<Interposed> at) {
      return (frame, host) -> at.test(host) ? of(frame, host) : Optional.empty();
    }
  }

  /** ARP with other lengths in its header is read as if they were 6 and 4. */
  public static final Reading ANY_LENGTH = (frame, host) -> mendedLengths(frame);

  /** The tag of any VLAN is passed over. */
  public static final Reading ANY_VLAN = (frame, host) -> untagged(frame);

  /** ARP in an IEEE 802.3 frame with LLC and SNAP (RFC 1042) is as good as in an Ethernet frame. */
  public static final Reading SNAP = (frame, host) -> unwrapped(frame);

  /** A question for the candidate is read as the answer of its holder. */
  public static final Reading QUESTION =
      (frame, host) ->
          host.watch().candidate().flatMap(candidate -> claimed(frame, candidate, host));

  private static final int LENGTHS = 4;
  private static final short ETHERNET_IPV4 = 0x0604;
  private static final int TAG = 4;
  private static final long LLC_SNAP_ARP = 0xAAAA_0300_0000_0806L;

  private final Reading reading;

  private Misread(Reading reading) {
    this.reading = reading;
  }

  public static HostFactory host(Reading reading) {
    return host(() -> reading);
  }

  /** With a reading of its own for each host. */
  public static HostFactory host(Supplier<Reading> reading) {
    return Interposed.host(() -> new Misread(reading.get()));
  }

  @Override
  public void input(Input input, Interposed host) {
    host.pass(
        input
            .frame()
            .flatMap(frame -> reading.of(frame, host))
            .<Input>map(frame -> new Input.FrameReceived(frame.encode()))
            .orElse(input));
  }

  private static Optional<EthernetFrame> mendedLengths(EthernetFrame frame) {
    boolean arp = frame.etherType() == EthernetFrame.ARP;
    return Optional.of(frame)
        .filter(f -> arp && f.payload().length >= ArpPacket.LENGTH)
        .map(
            f -> {
              var payload = f.payload().clone();
              ByteBuffer.wrap(payload).putShort(LENGTHS, ETHERNET_IPV4);
              return new EthernetFrame(f.destination(), f.source(), f.etherType(), payload);
            });
  }

  private static Optional<EthernetFrame> untagged(EthernetFrame frame) {
    boolean tagged = frame.etherType() == EthernetFrame.VLAN;
    return Optional.of(frame)
        .filter(f -> tagged && f.payload().length >= TAG)
        .map(f -> inside(f, TAG, ByteBuffer.wrap(f.payload()).getShort(2) & 0xFFFF));
  }

  private static Optional<EthernetFrame> unwrapped(EthernetFrame frame) {
    return Optional.of(frame)
        .filter(f -> f.payload().length >= Long.BYTES)
        .filter(f -> ByteBuffer.wrap(f.payload()).getLong() == LLC_SNAP_ARP)
        .map(f -> inside(f, Long.BYTES, EthernetFrame.ARP));
  }

  private static EthernetFrame inside(EthernetFrame frame, int from, int type) {
    var payload = Arrays.copyOfRange(frame.payload(), from, frame.payload().length);
    return new EthernetFrame(frame.destination(), frame.source(), type, payload);
  }

  private static Optional<EthernetFrame> claimed(
      EthernetFrame frame, Ipv4Address candidate, Interposed host) {
    return ArpPacket.decode(frame)
        .filter(arp -> arp.isRequest() && arp.targetProtocol().equals(candidate))
        .filter(arp -> !arp.senderHardware().equals(host.watch().mac()))
        .map(arp -> ArpPacket.announcement(arp.senderHardware(), candidate).broadcast());
  }
}
