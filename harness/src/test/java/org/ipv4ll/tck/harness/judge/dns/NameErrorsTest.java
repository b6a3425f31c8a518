// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipv4ll.tck.engine.wire.DnsQuestion.NAME_ERROR;
import static org.ipv4ll.tck.engine.wire.DnsQuestion.NO_ERROR;
import static org.ipv4ll.tck.engine.wire.DnsQuestion.REFUSED;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.dns.Questioning.NAME;
import static org.ipv4ll.tck.harness.judge.dns.Questioning.OTHER_NAME;

import java.util.List;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.ProcessState;
import org.junit.jupiter.api.Test;

class NameErrorsTest {

  private final NameErrors check = NameErrors.always();

  private static Questioning denied() {
    return new Questioning().asks(0, NAME).answers(1, NAME_ERROR, true);
  }

  private static Questioning silent() {
    return new Questioning().asks(0, NAME).control(10_000);
  }

  @Test
  void isSatisfiedByNameErrorsWithOrWithoutAuthority() {
    satisfied(denied().records().judge(check, 20));
    satisfied(
        denied().asks(2, OTHER_NAME).answers(3, NAME_ERROR, false).records().judge(check, 20));
  }

  @Test
  void accusesAnAnswerThatTheNameHasNoSuchData() {
    failed(
        denied().asks(2, OTHER_NAME).answers(3, NO_ERROR, true).records().judge(check, 20),
        "a name error (NXDOMAIN) is due: PTR " + OTHER_NAME + " over UDP got NOERROR");
  }

  @Test
  void accusesAnAnswerFromTheServerAboveAndShowsWhatWasAskedThere() {
    var outcome =
        new Questioning()
            .asks(0, NAME)
            .asksUpstream(1, NAME.toUpperCase(java.util.Locale.ROOT))
            .answersWithData(2)
            .records()
            .judge(check, 20);
    failed(outcome, "it asked the tester's server");
    assertThat(((Outcome.Violated) outcome).frames())
        .extracting(f -> f.index())
        .containsExactly(2, 1);
  }

  @Test
  void cannotTellWhereAnOperatorHasAZoneOfHisOwn() {
    undecided(
        new Questioning().asks(0, NAME).answersWithData(1).records().judge(check, 20),
        "somebody configured");
  }

  @Test
  void accusesARefusalOfNamesWithinTheDomainOnly() {
    var refused = new Questioning().asks(0, NAME).answers(1, REFUSED, false);
    failed(refused.control(2).answersWithData(3).records().judge(check, 20), "got REFUSED");
  }

  @Test
  void cannotTellOfAServerThatRefusesEverything() {
    var refused = new Questioning().asks(0, NAME).answers(1, REFUSED, false);
    refused.control(2).answers(3, REFUSED, false);
    undecided(refused.records().judge(check, 20), "and so do other names");
    satisfied(refused.records().judge(NameErrors.ifServed(), 20));
  }

  @Test
  void knowsThatNoSuchDataIsNoRefusal() {
    var nothing = new Questioning().asks(0, NAME).answers(1, NO_ERROR, true);
    nothing.control(2).answers(3, NO_ERROR, true);
    failed(nothing.records().judge(NameErrors.ifServed(), 20), "got NOERROR");
  }

  @Test
  void cannotTellFromAnAnswerThatIsToBeHadOverTcp() {
    var cut = new Questioning().asks(0, NAME);
    var message = cut.answer(NO_ERROR, true, List.of());
    message[2] |= 2;
    undecided(cut.answers(1, message).records().judge(check, 20), "over TCP");
  }

  @Test
  void waitsTenSecondsForAnAnswer() {
    pending(new Questioning().asks(0, NAME).records().judgeOpen(check, 9_999), 10_000);
    satisfied(
        new Questioning()
            .asks(0, NAME)
            .answers(9_000, NAME_ERROR, true)
            .records()
            .judge(check, 20));
  }

  @Test
  void accusesSilenceOfAServerThatAnswersOthers() {
    var records = silent().answersWithData(10_001).records();
    failed(records.judge(check, 20_000), "got no answer, while");
    heldUp(records.stall(5_000, 2_000).judge(check, 20_000));
  }

  @Test
  void cannotTellFromSilenceOfAServerThatWasKilled() {
    var records = silent().answersWithData(10_001).records();
    records.process(new ProcessState(ProcessState.Kind.KILLED, "SIGKILL"));
    undecided(records.judge(check, 20_000), "somebody ended");
  }

  @Test
  void cannotTellFromSilenceOfAServerThatAnswersNobody() {
    undecided(silent().records().judge(check, 20_000), "and so do other names");
    undecided(
        new Questioning().asks(0, NAME).records().judge(check, 20_000), "shows that it lives");
  }

  @Test
  void readsAnswersOverTcpInWhateverSegmentsTheyCome() {
    var tcp = new Questioning().asksByTcp(0, NAME);
    var message = tcp.answer(NAME_ERROR, true, List.of());
    tcp.segment(2, 100, 16, new byte[] {0, (byte) message.length});
    tcp.segment(3, 100, 16, new byte[] {0, (byte) message.length}).segment(4, 102, 24, message);
    satisfied(tcp.records().judge(check, 20));
  }

  @Test
  void isNotReachedWithoutQuestions() {
    undecided(new Questioning().control(0).records().judge(check, 20), "no client has asked");
    undecided(
        new Questioning().records().missed(0, "the control query fails").judge(check, 20), "fails");
  }
}
