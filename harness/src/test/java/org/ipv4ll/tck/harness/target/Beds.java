// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.ipv4ll.tck.engine.wire.MacAddress;

/** Beds for tests, each with a number and a hardware address of its own. */
public final class Beds {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final long FIRST_MAC = 0x0200_5E10_0000L;

  private Beds() {}

  public static CaseBed next(Path directory) {
    int number = NUMBER.getAndIncrement();
    return new CaseBed("test", directory, new MacAddress(FIRST_MAC + number), number, number);
  }
}
