// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Command;
import org.jspecify.annotations.Nullable;

/**
 * A port for the tester on a bridge that a container engine has made. The engine gives the process
 * its interface; it loses its carrier when the end of it goes down that is a port of the bridge.
 */
public final class BridgePort implements Cable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String DEVICE = "eth0";
  private static final Pattern PEER = Pattern.compile("@if(\\d+):");

  private final Namespace tester;
  private final Namespace iut;
  private final String mac;
  private final NetDevice testerEnd;
  private @Nullable NetDevice iutEnd;
  private @Nullable NetDevice port;

  private BridgePort(Namespace tester, Namespace iut, String mac) {
    this.tester = tester;
    this.iut = iut;
    this.mac = mac;
    this.testerEnd = NetDevice.in(tester, VethPair.TESTER_INTERFACE);
  }

  /** The name that the bridge is to have. */
  public static String bridge(int number) {
    return Names.device(number, 'b');
  }

  /**
   * Plugs the tester into the bridge of that number and makes a hub of it: the tester speaks with
   * the addresses of others, and a bridge that learns would believe it.
   */
  public static BridgePort create(int number, String mac) {
    Leftovers.removedAtTheEnd();
    var tester = new Namespace(Names.namespace(number, 't'));
    var bridge = bridge(number);
    IpBatch.run(
        List.of(
            "netns add " + tester.name(),
            "link set %s arp off type bridge ageing_time 0 mcast_snooping 0".formatted(bridge),
            "link add %s type veth peer name %s netns %s arp off"
                .formatted(Names.device(number, 't'), VethPair.TESTER_INTERFACE, tester.name()),
            "link set %s master %s up".formatted(Names.device(number, 't'), bridge)));
    Sysctls.apply(Sysctls.silent(VethPair.TESTER_INTERFACE), tester);
    return new BridgePort(tester, new Namespace(Names.namespace(number, 'i')), mac);
  }

  @Override
  public Namespace tester() {
    return tester;
  }

  @Override
  public Namespace iut() {
    return iut;
  }

  @Override
  public String device() {
    return DEVICE;
  }

  /** Takes away the address that the engine has given. */
  @Override
  public void attach(long pid) {
    IpBatch.run(List.of("netns attach " + iut.name() + " " + pid));
    var script =
        "link set %1$s down%naddr flush dev %1$s%nlink set %1$s address %2$s%n"
            .formatted(DEVICE, mac);
    ip("-batch", "-").reading(script).succeed();
    Sysctls.apply(Sysctls.host(DEVICE), iut);
    var end = NetDevice.in(iut, DEVICE);
    end.completeChecksums();
    end.setUp(true);
    iutEnd = end;
    port = NetDevice.here(peer());
    testerEnd.setUp(true);
  }

  /** Nobody hears what the engine says while it gives the next process its interface. */
  @Override
  public void detach() {
    testerEnd.setUp(false);
    closeEnds();
    VethPair.delete(iut);
  }

  private Command ip(String... arguments) {
    var line = new ArrayList<>(List.of("ip", "-netns", iut.name()));
    line.addAll(List.of(arguments));
    return Command.of(line);
  }

  private String peer() {
    var match = PEER.matcher(ip("-oneline", "link", "show", DEVICE).succeed());
    try {
      if (match.find()) {
        return NetworkInterface.getByIndex(Integer.parseInt(match.group(1))).getName();
      }
    } catch (SocketException e) {
      throw new SupportException("the bridge cannot be seen: " + e.getMessage(), e);
    }
    throw new SupportException(DEVICE + " of the container has no end on a bridge");
  }

  private void closeEnds() {
    if (iutEnd != null) {
      iutEnd.close();
      iutEnd = null;
    }
    if (port != null) {
      port.close();
      port = null;
    }
  }

  @Override
  public void awaitCarrier() {
    testerEnd.awaitRunning(PATIENCE);
    if (iutEnd != null) {
      iutEnd.awaitRunning(PATIENCE);
    }
  }

  @Override
  public void carrier(boolean up) {
    if (port != null) {
      port.setUp(up);
    }
    if (up) {
      awaitCarrier();
    }
  }

  @Override
  public void close() {
    closeEnds();
    testerEnd.close();
    VethPair.delete(iut, tester);
  }
}
