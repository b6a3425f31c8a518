// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.support.SupportException;

/**
 * A cable between two network namespaces: the tester's, whose kernel keeps silent, and the one of
 * the implementation under test.
 */
public final class VethPair implements AutoCloseable {

  /** The name of the first interface of the implementation. */
  public static final String IUT_INTERFACE = "e0";

  /** The name of the tester's first interface. */
  public static final String TESTER_INTERFACE = "t0";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Namespace iut;
  private final Namespace tester;
  private final Kernel kernel;
  private final String iutInterface;
  private final String testerInterface;
  private final boolean isFirst;
  private final NetDevice iutEnd;
  private final NetDevice testerEnd;

  private VethPair(Namespace iut, Namespace tester, Kernel kernel, int index) {
    this.iut = iut;
    this.tester = tester;
    this.kernel = kernel;
    this.iutInterface = "e" + index;
    this.testerInterface = "t" + index;
    this.isFirst = index == 0;
    this.iutEnd = NetDevice.in(iut, iutInterface);
    this.testerEnd = NetDevice.in(tester, testerInterface);
  }

  /** Whose kernel speaks at the end of the implementation. */
  public enum Kernel {
    /** The kernel answers ARP for the addresses that the implementation configures. */
    SPEAKS,
    /** The implementation does everything itself. */
    SILENT
  }

  /**
   * Makes both namespaces and the pair, all of it still down.
   *
   * @param number unique within the run
   * @param mac of the end of the implementation
   */
  public static VethPair create(int number, String mac, Kernel kernel) {
    Leftovers.removedAtTheEnd();
    var iut = new Namespace(Names.namespace(number, 'i'));
    var tester = new Namespace(Names.namespace(number, 't'));
    try {
      IpBatch.run(
          List.of(
              "netns add " + iut.name(),
              "netns add " + tester.name(),
              cable(iut, tester, mac, kernel, 0)));
      return configured(iut, tester, kernel, 0);
    } catch (RuntimeException e) {
      delete(iut, tester);
      throw e;
    }
  }

  /**
   * Makes one more pair between the same namespaces, still down. It goes when this one is closed.
   *
   * @param index of the pair, from 1
   * @param mac of the end of the implementation
   */
  public VethPair beside(int index, String mac) {
    IpBatch.run(List.of(cable(iut, tester, mac, kernel, index)));
    return configured(iut, tester, kernel, index);
  }

  private static VethPair configured(Namespace iut, Namespace tester, Kernel kernel, int index) {
    var pair = new VethPair(iut, tester, kernel, index);
    boolean silent = kernel == Kernel.SILENT;
    Sysctls.apply(
        silent ? Sysctls.silent(pair.iutInterface) : Sysctls.host(pair.iutInterface), iut);
    Sysctls.apply(Sysctls.silent(pair.testerInterface), tester);
    if (!silent) {
      try (var loopback = NetDevice.in(iut, "lo")) {
        loopback.setUp(true);
      }
    }
    pair.iutEnd.completeChecksums();
    return pair;
  }

  private static String cable(
      Namespace iut, Namespace tester, String mac, Kernel kernel, int index) {
    var arp = kernel == Kernel.SPEAKS ? "on" : "off";
    return "link add e%1$d netns %2$s address %3$s arp %4$s type veth peer name t%1$d netns %5$s arp off"
        .formatted(index, iut.name(), mac, arp, tester.name());
  }

  /** The name of the interface of the implementation. */
  public String iutInterface() {
    return iutInterface;
  }

  /** The name of the tester's interface. */
  public String testerInterface() {
    return testerInterface;
  }

  public Namespace iut() {
    return iut;
  }

  public Namespace tester() {
    return tester;
  }

  /** Plugs in a server beside the tester, with this hardware address; the pair has to be up. */
  public ServerPort serverPort(int number, String mac) {
    return ServerPort.plug(this, number, mac);
  }

  /** Brings both ends up. */
  public void up() {
    iutEnd.setUp(true);
    testerEnd.setUp(true);
  }

  /** Waits until both kernels hold their ends operational; a veth pair takes up to a second. */
  public void awaitCarrier() {
    testerEnd.awaitRunning(PATIENCE);
    iutEnd.awaitRunning(PATIENCE);
  }

  /**
   * Plugs or unplugs the cable: the tester's end goes down, so that the other one loses its carrier
   * and nothing else. Returns once a plugged one is operational at both ends.
   */
  public void carrier(boolean up) {
    testerEnd.setUp(up);
    if (up) {
      awaitCarrier();
    }
  }

  /** Takes the interface of the implementation down or up, as its administrator would. */
  public void administrative(boolean up) {
    iutEnd.setUp(up);
  }

  /** Whether the kernel of the implementation holds its end operational. */
  public boolean isRunning() {
    return iutEnd.isRunning();
  }

  /** Removes both namespaces and all that is in them; of a further pair, only its sockets. */
  @Override
  public void close() {
    iutEnd.close();
    testerEnd.close();
    if (isFirst) {
      delete(iut, tester);
    }
  }

  static void delete(Namespace... namespaces) {
    try {
      IpBatch.run(Stream.of(namespaces).map(namespace -> "netns del " + namespace.name()).toList());
    } catch (SupportException e) {
      // Gone already, or never made.
      return;
    }
  }
}
