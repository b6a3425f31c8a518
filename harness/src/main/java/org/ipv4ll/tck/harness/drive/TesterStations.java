// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.record.RoutableNetwork;

/** Who plays on the tester's side: stations with locally administered hardware addresses. */
public final class TesterStations {

  private static final int ECHO_IDENTIFIER = 0x0700;

  private final SplittableRandom random;
  private final MacAddress host;
  private final MacAddress rogue = MacAddress.parse("06:00:00:00:00:0a");
  private final MacAddress secondRogue = MacAddress.parse("06:00:00:00:00:0b");
  private final MacAddress requester = MacAddress.parse("06:00:00:00:00:0c");

  private int echoRequests;

  TesterStations(MacAddress host, long seed) {
    this.host = host;
    this.random = new SplittableRandom(seed);
  }

  /** The hardware address of the host under test. */
  public MacAddress host() {
    return host;
  }

  /** The other host that claims what is not its own. */
  public MacAddress rogue() {
    return rogue;
  }

  /** One more of the kind. */
  public MacAddress secondRogue() {
    return secondRogue;
  }

  /** A peaceful host with questions. */
  public MacAddress requester() {
    return requester;
  }

  /** A hardware address below that of the host under test. */
  public MacAddress lower() {
    return MacAddress.parse("02:00:00:00:00:01");
  }

  /** A hardware address above that of the host under test. */
  public MacAddress higher() {
    return MacAddress.parse("fe:ff:ff:ff:ff:fe");
  }

  /** Another device of the same vendor: all but the last bit is that of the host under test. */
  public MacAddress unlikeHostInLastOctet() {
    return new MacAddress(host.bits() ^ 1);
  }

  /** A device of another vendor that happens to have the same number. */
  public MacAddress unlikeHostInSecondOctet() {
    return new MacAddress(host.bits() ^ 0x0001_0000_0000L);
  }

  /** One more holder of addresses, each number another. */
  public MacAddress holder(int number) {
    return new MacAddress(0x0600_0002_0000L | number);
  }

  /** The DHCP server, where the tester plays it. */
  public MacAddress server() {
    return MacAddress.parse("06:00:00:00:00:0e");
  }

  /** The hardware address of the station that has this address. */
  public MacAddress station(Ipv4Address address) {
    return new MacAddress(0x0600_0001_0000L | address.bits() & 0xFFFF);
  }

  /** The router of the link, which forwards nothing and can be seen to be handed packets. */
  public Peer gateway() {
    return new Peer(MacAddress.parse("06:00:00:00:00:0d"), RoutableNetwork.GATEWAY);
  }

  /** Unlike all before it: some hosts take a request like the last one for a copy of it. */
  public IcmpEcho echoRequest() {
    echoRequests++;
    return IcmpEcho.request(ECHO_IDENTIFIER + echoRequests, echoRequests);
  }

  /** A selectable address that is not this one. */
  public Ipv4Address linkLocalOtherThan(Ipv4Address address) {
    var other = Ipv4Address.selectable(random.nextInt(Ipv4Address.SELECTABLE));
    return other.equals(address) ? linkLocalOtherThan(address) : other;
  }

  /** An address of the documentation prefix 192.0.2.0/24 (RFC 5737). */
  public Ipv4Address routable() {
    return RoutableNetwork.NEIGHBOUR;
  }
}
