// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import static org.ipv4ll.tck.harness.judge.Records.X;

import java.util.List;
import java.util.stream.IntStream;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;

/** Pieces of records of hosts that are asked for their address X, claimed at 5 s. */
final class Asking {

  /** When the first question comes. */
  static final int FIRST = 20_000;

  private static final int SECOND = 1_000;

  private Asking() {}

  static Records claimed() {
    return new Records().claim(X, 0);
  }

  /** The same question so many times, one a second; noted as one. */
  static Records asked(Records records, int millis, int times) {
    for (int i = 0; i < times; i++) {
      records.asks(millis + i * SECOND, X);
    }
    return records.act(
        millis + times * SECOND, (at, mark) -> new Act.Asked(at, mark, X, last(mark, times)));
  }

  private static List<Integer> last(int mark, int times) {
    return IntStream.range(mark - times, mark).boxed().toList();
  }
}
