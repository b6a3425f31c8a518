// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.harness.judge.Records.ASKER;
import static org.ipv4ll.tck.harness.judge.Records.HOST;
import static org.ipv4ll.tck.harness.judge.Records.OTHER;
import static org.ipv4ll.tck.harness.judge.Records.X;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.IcmpEcho;
import org.ipv4ll.tck.harness.judge.Contests;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who falls silent for a reason that is not its own is accused of nothing by any check. */
class SilentHostsTest {

  private static final long END = 1_000_000;

  /** What a host that falls silent does not react to. */
  private static final Map<String, UnaryOperator<Records>> OCCASIONS =
      Map.of(
          "nothing", record -> record,
          "the first probe", record -> record.probes(X, 200),
          "a denial", record -> Contests.denied(record, 200, X),
          "its claim", record -> record.probes(X, 0, 1_500, 3_000),
          "the second announcement", SilentHostsTest::announced,
          "a question", record -> asked(record.claim(X, 0)),
          "a conflict", record -> record.claim(X, 0).stimulus(20_000, Contests.reply(X)),
          "a second conflict", SilentHostsTest::contestedTwice,
          "the carrier", record -> record.claim(X, 0).flap(20_000, 80_000),
          "a new start", record -> record.claim(X, 0).restart(20_000));

  private static Records announced(Records record) {
    return record.claim(X, new long[] {0, 1_500, 3_000}, 5_000);
  }

  private static Records asked(Records record) {
    record.stimulus(20_000, ArpPacket.request(OTHER, ASKER, X)).asks(21_000, X).asks(22_000, X);
    record.act(
        22_000, (at, mark) -> new Act.Asked(at, mark, X, List.of(mark - 3, mark - 2, mark - 1)));
    var ping = IcmpEcho.request(1, 1).packet(ASKER, X).frame(OTHER, HOST);
    return record
        .act(0, (at, mark) -> new Act.Played(at, mark, OTHER, ASKER))
        .frame(23_000, false, ping)
        .act(23_000, (at, mark) -> new Act.Sent(at, mark, mark - 1, ""))
        .act(
            24_000,
            (at, mark) ->
                new Act.Used(at, mark, 0, "talk-ping", Map.of("address", ASKER.toString())));
  }

  private static Records contestedTwice(Records record) {
    return record
        .claim(X, 0)
        .stimulus(20_000, Contests.reply(X))
        .announces(X, 20_001)
        .stimulus(25_000, Contests.reply(X));
  }

  static Stream<Named<UnaryOperator<Records>>> occasions() {
    return OCCASIONS.entrySet().stream().map(e -> Named.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest
  @MethodSource("occasions")
  void whoWasKilledIsNotAccused(UnaryOperator<Records> occasion) {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    assertNotAccused(occasion.apply(new Records()).process(killed));
  }

  @ParameterizedTest
  @MethodSource("occasions")
  void whoWasHeldUpAllTheTimeIsNotAccused(UnaryOperator<Records> occasion) {
    assertNotAccused(occasion.apply(new Records()).stall(END, END));
  }

  private static void assertNotAccused(Records silent) {
    for (var record : List.of(silent.open(END), silent.closed(END))) {
      assertThat(CatalogueChecks.judge(record).filter(CatalogueChecks.Said::isAccusation))
          .isEmpty();
    }
  }
}
