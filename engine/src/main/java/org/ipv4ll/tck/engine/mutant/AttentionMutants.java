// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static org.ipv4ll.tck.engine.mutant.Mutant.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.rules.Rules;
import org.ipv4ll.tck.engine.rules.Timing;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** Conflicts that are not seen because of what was before them, or of who is in conflict. */
final class AttentionMutants {

  private static final int MOST_DEFENCES = 3;
  private static final int MOST_STATIONS = 256;
  private static final Duration BUSY = Duration.ofSeconds(1);

  private AttentionMutants() {}

  static List<Mutant> all() {
    return Stream.of(probing(), using(), distracted()).flatMap(List::stream).toList();
  }

  private static List<Mutant> probing() {
    return List.of(
        fault(
            "M-CDP-36",
            Evidence.also((f, arp, x, own) -> !asksForNobody(arp))),
        fault("M-CDP-37", Interposed.around(HostFactory.RFC3927, Familiar::new)),
        fault(
            "M-CDP-38",
            InputFilter.deafTo((heard, host) -> Conflicts.withCandidate(heard, host) && Inattentive.hasJustSpoken(host))),
        fault("M-CDP-39", Interposed.around(HostFactory.RFC3927, Tired::new)),
        fault(
            "M-CDP-41",
            InputFilter.deafTo((heard, host) ->
                    heard.arp().isAnnouncement()
                        && Conflicts.withCandidate(heard, host)
                        && host.watch().probes() == Timing.RFC3927.probeNum())));
  }

  private static List<Mutant> using() {
    return List.of(
        fault(
            "M-DEF-54",
            InputFilter.deafTo((heard, host) -> Conflicts.inUse(heard, host) && Inattentive.hasJustSpoken(host))),
        fault("M-DEF-55", Interposed.around(HostFactory.RFC3927, Spent::new)),
        fault(
            "M-DEF-56",
            InputFilter.deafTo((heard, host) -> Conflicts.inUse(heard, host) && host.watch().losses() > 1)));
  }

  private static List<Mutant> distracted() {
    return List.of(
        fault("M-DEF-57", Interposed.around(HostFactory.RFC3927, Connected::new)),
        fault("M-DEF-58", Interposed.around(HostFactory.RFC3927, Answering::new)),
        fault("M-DEF-59", Interposed.around(HostFactory.RFC3927, Acquainted::new)),
        fault("M-DEF-75", Interposed.around(HostFactory.RFC3927, Crowded::new)));
  }

  private static boolean asksForNobody(ArpPacket arp) {
    return arp.isRequest() && arp.targetProtocol().equals(Ipv4Address.ANY);
  }

  private static final class Familiar extends Inattentive {

    private final Set<MacAddress> heardBefore = new HashSet<>();

    @Override
    protected boolean escapes(ArpFrame heard, Interposed host) {
      boolean known = !heardBefore.add(heard.arp().senderHardware());
      return known && heard.arp().isProbe() && host.watch().claimed().isEmpty();
    }
  }

  private static final class Tired extends Inattentive {

    private int denials;

    @Override
    protected boolean escapes(ArpFrame heard, Interposed host) {
      boolean conflict = host.watch().claimed().isEmpty() && Conflicts.withCandidate(heard, host);
      boolean ignored = conflict && denials > 0 && host.watch().probes() > 1;
      denials += conflict && !ignored ? 1 : 0;
      return ignored;
    }
  }

  private static final class Spent extends Inattentive {

    private int defences;

    @Override
    protected boolean escapes(ArpFrame heard, Interposed host) {
      return Conflicts.inUse(heard, host) && defences >= MOST_DEFENCES;
    }

    @Override
    public void output(Output output, Interposed host) {
      defences +=
          ArpFrame.in(output).filter(said -> ArpTest.DEFENCE.test(said, host)).isPresent() ? 1 : 0;
      host.emit(output);
    }
  }

  private static final class Connected extends Inattentive {

    private boolean open;

    @Override
    protected boolean escapes(ArpFrame heard, Interposed host) {
      return open && Conflicts.inUse(heard, host);
    }

    @Override
    public void output(Output output, Interposed host) {
      open |=
          output instanceof Output.Transmit said
              && Ipv4Packet.decode(said.bytes())
                  .flatMap(TcpSegment::decode)
                  .filter(segment -> segment.has(TcpSegment.SYN))
                  .isPresent();
      host.emit(output);
    }
  }

  private static final class Answering extends Inattentive {

    private Instant asked = Instant.EPOCH;

    @Override
    protected boolean escapes(ArpFrame heard, Interposed host) {
      if (Conflicts.inUse(heard, host)) {
        return host.now().isBefore(asked.plus(BUSY));
      }
      if (heard.arp().isRequest() && host.watch().isClaimed(heard.arp().targetProtocol())) {
        asked = host.now();
      }
      return false;
    }
  }

  private static final class Crowded extends Inattentive {

    private final Set<MacAddress> stations = new HashSet<>();

    @Override
    protected boolean escapes(ArpFrame heard, Interposed host) {
      stations.add(heard.arp().senderHardware());
      return stations.size() > MOST_STATIONS && Conflicts.inUse(heard, host);
    }
  }

  private static final class Acquainted extends Inattentive {

    private final Map<MacAddress, Ipv4Address> stations = new HashMap<>();

    @Override
    protected boolean escapes(ArpFrame heard, Interposed host) {
      var sender = heard.arp().senderHardware();
      if (Conflicts.inUse(heard, host)) {
        return stations.containsKey(sender);
      }
      if (!heard.arp().isProbe()) {
        stations.put(sender, heard.arp().senderProtocol());
      }
      return false;
    }
  }
}
