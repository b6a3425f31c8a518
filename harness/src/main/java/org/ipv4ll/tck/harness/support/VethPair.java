package org.ipv4ll.tck.harness.support;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A cable between two network namespaces: the tester's, whose kernel keeps silent, and the one of
 * the implementation under test.
 */
public final class VethPair implements AutoCloseable {

  /** The name of the interface of the implementation. */
  public static final String IUT_INTERFACE = "e0";

  /** The name of the tester's interface. */
  public static final String TESTER_INTERFACE = "t0";

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final int number;
  private final Namespace iut;
  private final Namespace tester;
  private final NetDevice iutEnd;
  private final NetDevice testerEnd;

  private VethPair(int number, Namespace iut, Namespace tester) {
    this.number = number;
    this.iut = iut;
    this.tester = tester;
    this.iutEnd = NetDevice.in(iut, IUT_INTERFACE);
    this.testerEnd = NetDevice.in(tester, TESTER_INTERFACE);
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
    RunShutdown.arm();
    var iut = new Namespace(Names.namespace(number, 'i'));
    var tester = new Namespace(Names.namespace(number, 't'));
    try {
      IpBatch.run(script(iut, tester, mac, kernel));
      return configured(number, iut, tester, kernel);
    } catch (RuntimeException e) {
      delete(iut, tester);
      throw e;
    }
  }

  private static VethPair configured(int number, Namespace iut, Namespace tester, Kernel kernel) {
    boolean silent = kernel == Kernel.SILENT;
    Sysctls.apply(silent ? Sysctls.silent(IUT_INTERFACE) : Sysctls.host(IUT_INTERFACE), iut);
    Sysctls.apply(Sysctls.silent(TESTER_INTERFACE), tester);
    if (!silent) {
      try (var loopback = NetDevice.in(iut, "lo")) {
        loopback.setUp(true);
      }
    }
    var pair = new VethPair(number, iut, tester);
    pair.iutEnd.completeChecksums();
    return pair;
  }

  private static List<String> script(Namespace iut, Namespace tester, String mac, Kernel kernel) {
    var arp = kernel == Kernel.SPEAKS ? "on" : "off";
    return List.of(
        "netns add " + iut.name(),
        "netns add " + tester.name(),
        "link add %s netns %s address %s arp %s type veth peer name %s netns %s arp off"
            .formatted(IUT_INTERFACE, iut.name(), mac, arp, TESTER_INTERFACE, tester.name()));
  }

  public Namespace iut() {
    return iut;
  }

  public Namespace tester() {
    return tester;
  }

  /** Plugs in a server beside the tester, with this hardware address; the pair has to be up. */
  public ServerPort serverPort(String mac) {
    return ServerPort.plug(tester, number, mac);
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

  @Override
  public void close() {
    iutEnd.close();
    testerEnd.close();
    delete(iut, tester);
  }

  private static void delete(Namespace... namespaces) {
    try {
      IpBatch.run(Stream.of(namespaces).map(namespace -> "netns del " + namespace.name()).toList());
    } catch (SupportException e) {
      // Gone already, or never made.
      return;
    }
  }
}
