// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * What a target gets to make one instance from.
 *
 * @param caseId of the case that it is for
 * @param directory empty directory that belongs to this case alone; its logs stay as evidence
 * @param macs hardware addresses that the instance is to have, one for each interface
 * @param number unique within the run, from 0, for names of interfaces and namespaces
 * @param seed of everything random that the kit itself decides
 */
public record CaseBed(String caseId, Path directory, List<MacAddress> macs, int number, long seed) {

  public CaseBed {
    macs = List.copyOf(macs);
  }

  /** For an instance with one interface. */
  public CaseBed(String caseId, Path directory, MacAddress mac, int number, long seed) {
    this(caseId, directory, List.of(mac), number, seed);
  }

  /** The hardware address of the first interface. */
  public MacAddress mac() {
    return macs.get(0);
  }
}
