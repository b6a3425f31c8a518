// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.ArpTest;
import org.ipv4ll.tck.engine.fault.injection.Conflicts;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Inattentive;
import org.ipv4ll.tck.engine.fault.injection.InputFilter;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** Conflicts with the address in use that are not seen because of what was before (2.5). */
final class MissedConflicts {

  private static final int MOST_DEFENCES = 3;
  private static final int MOST_STATIONS = 256;

  private static final Duration BUSY = Duration.ofSeconds(1);

  private MissedConflicts() {}

  static List<Deviation> all() {
    return List.of(
        fault(
            "M-DEF-54",
            InputFilter.deafTo(
                (heard, host) -> Conflicts.inUse(heard, host) && Inattentive.hasJustSpoken(host))),
        fault("M-DEF-55", Interposed.host(Spent::new)),
        fault(
            "M-DEF-56",
            InputFilter.deafTo(
                (heard, host) -> Conflicts.inUse(heard, host) && host.watch().losses() > 1)),
        fault("M-DEF-57", Interposed.host(Connected::new)),
        fault("M-DEF-58", Interposed.host(Answering::new)),
        fault("M-DEF-59", Interposed.host(Acquainted::new)),
        fault("M-DEF-75", Interposed.host(Crowded::new)));
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
