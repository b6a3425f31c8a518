// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.harness.support.process.Command;
import org.jspecify.annotations.Nullable;

/** A veth pair, of which one end is moved to the process, and on to the next one. */
public final class MovedVeth implements Cable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String DEVICE = VethPair.IUT_INTERFACE;

  private final Namespace tester;
  private final Namespace iut;
  private final NetDevice testerEnd;
  private @Nullable NetDevice iutEnd;

  private MovedVeth(Namespace tester, Namespace iut) {
    this.tester = tester;
    this.iut = iut;
    this.testerEnd = NetDevice.in(tester, VethPair.TESTER_INTERFACE);
  }

  /**
   * Makes the pair, both ends of it at the tester and the tester's up.
   *
   * @param number unique within the run
   * @param mac of the end of the implementation
   */
  public static MovedVeth create(int number, String mac) {
    Leftovers.removedAtTheEnd();
    var tester = new Namespace(Names.namespace(number, 't'));
    IpBatch.run(
        List.of(
            "netns add " + tester.name(),
            "link add %1$s netns %2$s address %3$s type veth peer name %4$s netns %2$s arp off"
                .formatted(DEVICE, tester.name(), mac, VethPair.TESTER_INTERFACE)));
    Sysctls.apply(Sysctls.silent(VethPair.TESTER_INTERFACE), tester);
    var cable = new MovedVeth(tester, new Namespace(Names.namespace(number, 'i')));
    cable.testerEnd.setUp(true);
    return cable;
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

  @Override
  public void attach(long pid) {
    move(tester, Long.toString(pid));
    IpBatch.run(List.of("netns attach " + iut.name() + " " + pid));
    Sysctls.apply(Sysctls.host(DEVICE), iut);
    var end = NetDevice.in(iut, DEVICE);
    end.completeChecksums();
    end.setUp(true);
    iutEnd = end;
  }

  private static void move(Namespace from, String to) {
    Command.of("ip", "-netns", from.name(), "link", "set", DEVICE, "netns", to).succeed();
  }

  @Override
  public void detach() {
    closeEnd();
    move(iut, tester.name());
    VethPair.delete(iut);
  }

  private void closeEnd() {
    if (iutEnd != null) {
      iutEnd.close();
      iutEnd = null;
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
    testerEnd.setUp(up);
    if (up) {
      awaitCarrier();
    }
  }

  @Override
  public void close() {
    closeEnd();
    testerEnd.close();
    VethPair.delete(iut, tester);
  }
}
