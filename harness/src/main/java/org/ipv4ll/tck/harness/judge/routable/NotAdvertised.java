package org.ipv4ll.tck.harness.judge.routable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Discovery protocols tell nobody of the link-local address any more. */
public final class NotAdvertised extends BesideRoutable {

  public static final Criterion CRITERION =
      Criterion.must("link-local-not-advertised", "1.9-07", "449-455").of(Layer.IP);

  /** NetBIOS names, SSDP, WS-Discovery, multicast DNS, LLMNR. */
  private static final Set<Integer> PORTS = Set.of(137, 1900, 3702, 5353, 5355);

  /** What comes before the data of a record: type, class, time to live and length. */
  private static final int RECORD_HEADER = 10;

  private static final int TIME_TO_LIVE = 4;

  public NotAdvertised() {
    super(CRITERION);
  }

  /** A host that is about to be watched has had some time to notice its routable address. */
  @Override
  Outcome beside(Examination exam, Ipv4Address address, Instant since) {
    var discovery =
        exam.record().host(exam.record().watchedFrom()).stream()
            .filter(frame -> frame.at().isAfter(since) && datagram(frame).isPresent())
            .toList();
    return discovery.stream()
        .filter(frame -> datagram(frame).filter(d -> advertises(d, address)).isPresent())
        .findFirst()
        .map(frame -> exam.violated(address + " is still advertised: " + frame, frame))
        .orElseGet(() -> exam.satisfied(discovery.size() + " packets of discovery protocols"));
  }

  private static Optional<UdpDatagram> datagram(Frame frame) {
    return frame
        .ip()
        .flatMap(UdpDatagram::decode)
        .filter(u -> PORTS.contains(u.destinationPort()) || PORTS.contains(u.sourcePort()));
  }

  private static boolean advertises(UdpDatagram datagram, Ipv4Address address) {
    var text = new String(datagram.data(), StandardCharsets.ISO_8859_1);
    return text.contains(address.toString()) || isRecord(ByteBuffer.wrap(datagram.data()), address);
  }

  /** Whether it stands there as four octets; a record that says good-bye does not count. */
  private static boolean isRecord(ByteBuffer data, Ipv4Address address) {
    for (int at = RECORD_HEADER; at + Integer.BYTES <= data.limit(); at++) {
      if (data.getInt(at) == address.bits()
          && data.getInt(at - RECORD_HEADER + TIME_TO_LIVE) != 0) {
        return true;
      }
    }
    return false;
  }
}
