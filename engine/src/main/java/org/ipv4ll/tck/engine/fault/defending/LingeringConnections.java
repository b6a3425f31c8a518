// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.defending;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.fault;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.engine.wire.TcpSegment;

/** Hosts whose connections outlive their address (section 2.5). */
final class LingeringConnections {

  private LingeringConnections() {}

  static List<Deviation> all() {
    return List.of(fault("M-DEF-84", Interposed.host(Opening::new)));
  }

  /** Goes on opening a connection after its address is lost. */
  private static final class Opening implements Interposed.Between {

    private static final Duration RETRANSMISSION = Duration.ofSeconds(3);

    private Optional<Output> opening = Optional.empty();

    @Override
    public void output(Output output, Interposed host) {
      host.emit(output);
      if (isOpening(output)) {
        opening = Optional.of(output);
      } else if (output instanceof Output.AddressLost lost
          && lost.reason() == Output.Reason.CONFLICT) {
        opening.ifPresent(again -> host.after(RETRANSMISSION, () -> host.emit(again)));
      }
    }

    private static boolean isOpening(Output output) {
      return output instanceof Output.Transmit sent
          && EthernetFrame.decode(sent.bytes())
              .flatMap(Ipv4Packet::decode)
              .filter(packet -> packet.source().isLinkLocal())
              .flatMap(TcpSegment::decode)
              .filter(segment -> segment.flags() == TcpSegment.SYN)
              .isPresent();
    }
  }
}
