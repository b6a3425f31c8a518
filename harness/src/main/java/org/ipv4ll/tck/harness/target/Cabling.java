// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.PcapLink;
import org.ipv4ll.tck.harness.support.testbed.Namespace;
import org.ipv4ll.tck.harness.support.testbed.ServerPort;
import org.ipv4ll.tck.harness.support.testbed.VethPair;
import org.ipv4ll.tck.harness.support.testbed.VethPair.Kernel;

/** The cables of a bed, one for each interface of the instance, and the links that they are. */
public final class Cabling implements AutoCloseable {

  private final int number;
  private final List<MacAddress> macs;
  private final List<VethPair> pairs = new ArrayList<>();
  private final List<PcapLink> links = new ArrayList<>();

  private Cabling(CaseBed bed, Kernel kernel) {
    this.number = bed.number();
    this.macs = bed.macs();
    pairs.add(VethPair.create(bed.number(), bed.mac().toString(), kernel));
    try {
      for (int index = 1; index < macs.size(); index++) {
        pairs.add(pairs.get(0).beside(index, macs.get(index).toString()));
      }
      pairs.forEach(VethPair::up);
      pairs.forEach(pair -> links.add(PcapLink.open(pair.tester(), pair.testerInterface())));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Lays the cables of a bed; all ends are up. */
  public static Cabling lay(CaseBed bed, Kernel kernel) {
    return new Cabling(bed, kernel);
  }

  /** Where the implementation lives. */
  public Namespace iut() {
    return pairs.get(0).iut();
  }

  /** The names of its interfaces, in their order. */
  public List<String> devices() {
    return pairs.stream().map(VethPair::iutInterface).toList();
  }

  public List<IutInterface> interfaces() {
    return IntStream.range(0, links.size())
        .mapToObj(index -> new IutInterface(links.get(index), macs.get(index)))
        .toList();
  }

  /** Plugs in a server on the first cable, beside the tester. */
  public ServerPort serverPort(String mac) {
    return pairs.get(0).serverPort(number, mac);
  }

  /** Waits until every cable is operational at both ends; that takes up to a second. */
  public void awaitCarrier() {
    pairs.forEach(VethPair::awaitCarrier);
  }

  /** Plugs or unplugs the first cable. */
  public void carrier(boolean up) {
    pairs.get(0).carrier(up);
  }

  /** Takes the first interface of the implementation down or up, as its administrator would. */
  public void interfaceUp(boolean up) {
    pairs.get(0).administrative(up);
    if (up) {
      pairs.get(0).awaitCarrier();
    }
  }

  @Override
  public void close() {
    links.forEach(PcapLink::close);
    for (int index = pairs.size() - 1; index >= 0; index--) {
      pairs.get(index).close();
    }
  }
}
