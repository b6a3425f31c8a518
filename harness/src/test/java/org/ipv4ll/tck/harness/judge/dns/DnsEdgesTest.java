// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import static org.ipv4ll.tck.engine.wire.DnsQuestion.NAME_ERROR;
import static org.ipv4ll.tck.engine.wire.DnsQuestion.NO_ERROR;
import static org.ipv4ll.tck.harness.judge.Fact.failed;
import static org.ipv4ll.tck.harness.judge.Fact.heldUp;
import static org.ipv4ll.tck.harness.judge.Fact.notReached;
import static org.ipv4ll.tck.harness.judge.Fact.pending;
import static org.ipv4ll.tck.harness.judge.Fact.satisfied;
import static org.ipv4ll.tck.harness.judge.Fact.undecided;
import static org.ipv4ll.tck.harness.judge.Fact.warned;
import static org.ipv4ll.tck.harness.judge.dns.Questioning.NAME;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.judge.Fact;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Names of link-local addresses, at the edges; an answer is waited for 10 s. */
class DnsEdgesTest {

  private static final long END = 60_000;

  private final NameErrors errors = NameErrors.always();
  private final NothingUpstream upstream = new NothingUpstream();

  private static Questioning asked() {
    return new Questioning().asks(0, NAME);
  }

  /** Asked in vain; the control, asked later, is answered. */
  private static Records silent() {
    return asked()
        .control(1_000)
        .asksUpstream(1_001, Questioning.BESIDE)
        .answersWithData(1_002)
        .records();
  }

  @TestFactory
  Stream<DynamicTest> aNameServerDeniesTheNames() {
    var killed = new ProcessState(ProcessState.Kind.KILLED, "SIGKILL");
    return Fact.tests(
        satisfied(
            "a name error (337-340)",
            asked().answers(1, NAME_ERROR, true).records().judge(errors, END)),
        satisfied("late", asked().answers(9_999, NAME_ERROR, true).records().judge(errors, END)),
        failed(
            "no data is no name error",
            asked().answers(1, NO_ERROR, true).records().judge(errors, END)),
        failed("nor is silence", silent().judge(errors, END)),
        pending("for 10 s", 10_000, silent().judgeOpen(errors, 9_999)),
        undecided("the record ends before", silent().judge(errors, 9_999)),
        undecided(
            "silence about all other names", asked().control(1_000).records().judge(errors, END)),
        undecided("somebody ended it", silent().process(killed).judge(errors, END)),
        heldUp("it was held up", silent().stall(5_000, 1_000).judge(errors, END)),
        failed("not long enough", silent().stall(5_000, 999).judge(errors, END)),
        notReached("nobody asks", new Records().judge(errors, END)));
  }

  @TestFactory
  Stream<DynamicTest> aNameServerAsksNobodyElse() {
    return Fact.tests(
        satisfied(
            "it does not (323-328)",
            asked().answers(1, NAME_ERROR, true).records().judge(upstream, END)),
        failed(
            "it does",
            asked()
                .asksUpstream(1, NAME)
                .answers(2, NAME_ERROR, true)
                .records()
                .judge(upstream, END)),
        failed(
            "after its answer, too",
            asked()
                .answers(1, NAME_ERROR, true)
                .asksUpstream(2_999, NAME)
                .records()
                .judge(upstream, END)),
        satisfied(
            "for other names it may",
            asked()
                .answers(1, NAME_ERROR, true)
                .asksUpstream(2, Questioning.BESIDE)
                .records()
                .judge(upstream, END)),
        notReached(
            "what it resolves is another fault",
            asked().asksUpstream(1, NAME).answersWithData(2).records().judge(upstream, END),
            "dns-name-error"),
        pending(
            "for 3 s",
            3_000,
            asked().answers(1, NAME_ERROR, true).records().judgeOpen(upstream, 2_999)));
  }

  private final NamesKept kept = new NamesKept();
  private final NeighboursAsked neighbours = new NeighboursAsked(List.of("169.253.255.255"));

  /** A control reached the server above. */
  private static Questioning looked() {
    return new Questioning().looksUp(0, "192.0.2.9").asksUpstream(1, Questioning.BESIDE);
  }

  @TestFactory
  Stream<DynamicTest> aResolverKeepsTheNamesToItself() {
    return Fact.tests(
        satisfied(
            "it does (326-328)", looked().looksUp(10, "169.254.7.9").records().judge(kept, END)),
        failed(
            "it does not",
            looked().looksUp(10, "169.254.7.9").asksUpstream(11, NAME).records().judge(kept, END)),
        pending(
            "it may try other ways first",
            6_010,
            looked().looksUp(10, "169.254.7.9").records().judgeOpen(kept, 6_009)),
        notReached(
            "a resolver that asks nothing shows nothing",
            new Questioning().looksUp(10, "169.254.7.9").records().judge(kept, END)),
        satisfied(
            "it asks for all beside",
            new Questioning()
                .looksUp(0, "169.253.255.255")
                .asksUpstream(1, "255.255.253.169.in-addr.arpa")
                .records()
                .judge(neighbours, END)),
        warned(
            "it does not", looked().looksUp(0, "169.253.255.255").records().judge(neighbours, END)),
        pending(
            "it takes its time",
            10_000,
            looked().looksUp(0, "169.253.255.255").records().judgeOpen(neighbours, 9_999)),
        notReached("nobody looks it up", looked().records().judge(neighbours, END)));
  }
}
