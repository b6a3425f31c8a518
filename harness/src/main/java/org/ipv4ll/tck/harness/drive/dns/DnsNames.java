// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.dns;

import java.util.SplittableRandom;
import org.ipv4ll.tck.harness.dns.Question;

/** Names that nobody has asked for before, so that no cache can answer. */
public final class DnsNames {

  private static final int OCTETS = 1 << Byte.SIZE;

  private final SplittableRandom random;

  public DnsNames(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** Some address of 169.254/16. */
  public String linkLocalAddress() {
    return in("169.254");
  }

  /** Some address below two octets, such as 169.253. */
  public String in(String octets) {
    return octets + "." + random.nextInt(OCTETS) + "." + random.nextInt(OCTETS);
  }

  /** The reverse name of some address of 169.254/16. */
  public String linkLocal() {
    return Question.reverse(linkLocalAddress());
  }

  /** An address that is resolved like any other; it is in no block with a rule of its own. */
  public String controlAddress() {
    return in("11.7");
  }

  public String control() {
    return Question.reverse(controlAddress());
  }

  /** A label that is no number. */
  public String label() {
    return "h" + Long.toString(random.nextLong(1L << 40), 36);
  }
}
