package org.ipv4ll.tck.harness.steps;

import io.cucumber.java.en.Then;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.UdpDatagram;
import org.ipv4ll.tck.harness.bench.Bench;
import org.ipv4ll.tck.harness.bench.Sighting;

/** Discovery protocols that tell others of an address (RFC 3927 section 1.9, rule 2). */
public final class AdvertisingChecks {

  /** NetBIOS names, SSDP, WS-Discovery, multicast DNS, LLMNR. */
  private static final Set<Integer> PORTS = Set.of(137, 1900, 3702, 5353, 5355);

  /** What comes before the data of a record: type, class, time to live and length. */
  private static final int RECORD_HEADER = 10;

  private static final int TIME_TO_LIVE = 4;

  private final Bench bench;

  public AdvertisingChecks(Bench bench) {
    this.bench = bench;
  }

  @Then("the claimed address is not advertised")
  public void silent() {
    var address = bench.story().claim().address();
    var discovery = discovery();
    discovery.stream()
        .filter(s -> s.index() >= bench.story().watchedFrom() && advertises(s, address))
        .findFirst()
        .ifPresent(
            s -> {
              throw bench.journal().violated(address + " is still advertised: " + s, s);
            });
    bench.journal().observed(discovery.size() + " packets of discovery protocols in all");
  }

  private List<Sighting> discovery() {
    return bench.trace().host().stream()
        .filter(s -> s.ip().flatMap(UdpDatagram::decode).filter(this::isDiscovery).isPresent())
        .toList();
  }

  private boolean isDiscovery(UdpDatagram udp) {
    return PORTS.contains(udp.destinationPort()) || PORTS.contains(udp.sourcePort());
  }

  private static boolean advertises(Sighting sighting, Ipv4Address address) {
    var data = sighting.ip().flatMap(UdpDatagram::decode).orElseThrow().data();
    var text = new String(data, StandardCharsets.ISO_8859_1);
    return text.contains(address.toString()) || isRecord(ByteBuffer.wrap(data), address);
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
