// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.survey;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.EthernetFrame;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.capture.file.CapturedFrame;
import org.ipv4ll.tck.harness.capture.file.FrameSink;
import org.ipv4ll.tck.harness.record.Packet;

/** The first reading of a capture: who is there, and which link-local addresses are whose. */
public final class Survey implements FrameSink {

  /** Whoever asks for so many addresses and claims none is a scanner. */
  private static final int SCAN = 64;

  private final Map<Station, LinkLocalActivity> conducts = new LinkedHashMap<>();
  private final Set<Station> stations = new HashSet<>();
  private final Granularity granularity = new Granularity();
  private int nobody;

  @Override
  public void frame(CapturedFrame frame) {
    granularity.add(frame.nanos());
    EthernetFrame.decode(frame.octets()).ifPresent(ethernet -> station(frame, ethernet));
  }

  @Override
  public void timeRunsBack(int number) {}

  private void station(CapturedFrame frame, EthernetFrame ethernet) {
    var mac = ethernet.source();
    if (mac.isGroup() || mac.equals(MacAddress.ZERO)) {
      nobody++;
      return;
    }
    var station = new Station(mac, frame.link());
    stations.add(station);
    if (isOfInterest(ethernet)) {
      look(station, Packet.of(Headers.whole(frame)));
    }
  }

  private static boolean isOfInterest(EthernetFrame ethernet) {
    return ethernet.etherType() == EthernetFrame.ARP
        || Headers.source(ethernet).filter(Ipv4Address::isLinkLocal).isPresent();
  }

  private void look(Station station, Packet packet) {
    packet.arp().ifPresent(arp -> arp(station, arp));
    packet
        .ip()
        .filter(ip -> ip.source().isLinkLocal() && ip.source().isUnicast())
        .ifPresent(ip -> conduct(station).sends(ip.source()));
  }

  private void arp(Station station, ArpPacket arp) {
    var sender = arp.senderProtocol();
    var address = arp.isProbe() ? arp.targetProtocol() : sender;
    if (!address.isLinkLocal()) {
      return;
    }
    if (!arp.senderHardware().equals(station.mac())) {
      conduct(station).relays(arp.senderHardware(), address);
    } else if (arp.isProbe()) {
      conduct(station).probes(address);
    } else {
      conduct(station).claims(address);
    }
  }

  private LinkLocalActivity conduct(Station station) {
    return conducts.computeIfAbsent(station, s -> new LinkLocalActivity());
  }

  /** How many frames have no source that could be anybody's. */
  public int nobody() {
    return nobody;
  }

  /** How far the time stamps may be from the truth. */
  public Duration granularity() {
    return granularity.uncertainty();
  }

  /** Every station that is after a link-local address or speaks from one. */
  public List<Host> hosts(IntUnaryOperator link) {
    var merged = merged(link);
    var known = new HashSet<Station>();
    stations.forEach(s -> known.add(new Station(s.mac(), link.applyAsInt(s.link()))));
    var holders = new Holders(merged);
    var hosts = new ArrayList<Host>();
    merged.forEach(
        (station, conduct) -> {
          var own = holders.own(station, known);
          if (!own.isEmpty() && !isScanner(conduct)) {
            hosts.add(new Host(station, own, holders.notes(station)));
          }
        });
    return hosts;
  }

  private static boolean isScanner(LinkLocalActivity conduct) {
    return conduct.probed().size() > SCAN && conduct.claimed().isEmpty();
  }

  /** The same on links instead of places. */
  private Map<Station, LinkLocalActivity> merged(IntUnaryOperator link) {
    var merged = new LinkedHashMap<Station, LinkLocalActivity>();
    conducts.forEach(
        (station, conduct) -> {
          var place = new Station(station.mac(), link.applyAsInt(station.link()));
          var all = merged.computeIfAbsent(place, s -> new LinkLocalActivity());
          conduct.probed().forEach(all::probes);
          conduct.claimed().forEach(all::claims);
          conduct.sources().forEach((address, n) -> all.sources().merge(address, n, Integer::sum));
          conduct.relayed().forEach((mac, addresses) -> addresses.forEach(a -> all.relays(mac, a)));
        });
    return merged;
  }
}
