// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.util.SplittableRandom;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;

/**
 * Uniform over 169.254.1.0 to 169.254.254.255, seeded from the hardware address, so that a host
 * usually finds its old address again and two hosts never share a sequence (RFC 3927 section 2.1).
 */
public final class UniformSelection implements AddressSelection {

  private final SplittableRandom random;

  public UniformSelection(MacAddress seed) {
    this.random = new SplittableRandom(seed.bits());
  }

  @Override
  public Ipv4Address next() {
    return Ipv4Address.selectable(random.nextInt(Ipv4Address.SELECTABLE));
  }
}
