// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.noconflict;

import static org.ipv4ll.tck.harness.judge.Contests.probe;
import static org.ipv4ll.tck.harness.judge.Contests.reply;
import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.heldUp;
import static org.ipv4ll.tck.harness.judge.Outcomes.pending;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Outcomes.warned;
import static org.ipv4ll.tck.harness.judge.Records.X;
import static org.ipv4ll.tck.harness.judge.Records.Y;

import org.ipv4ll.tck.harness.judge.Records;
import org.junit.jupiter.api.Test;

class QuestionsAnsweredTest {

  private final QuestionsAnswered check = new QuestionsAnswered();

  private static Records asked() {
    return new Records().claim(X, 0).stimulus(10_000, probe(X));
  }

  @Test
  void isSatisfiedByAnAnswerEachTime() {
    var record = asked().answers(10_001, X).stimulus(15_000, probe(X));
    satisfied(record.answers(16_100, X).judge(check, 30_000));
  }

  @Test
  void warnsOfALateAnswer() {
    warned(asked().answers(11_101, X).judge(check, 30_000), "1.101 s");
    warned(asked().answers(20_000, X).judge(check, 30_000), "10.0 s");
  }

  @Test
  void excusesAnAnswerThatTheMachineMadeLate() {
    satisfied(asked().answers(11_500, X).stall(11_400, 400).judge(check, 30_000));
    warned(asked().answers(11_500, X).stall(11_400, 399).judge(check, 30_000), "1.5 s");
  }

  @Test
  void accusesSilence() {
    pending(asked().judgeOpen(check, 12_000), 20_000);
    failed(asked().judge(check, 20_000), "no answer for 169.254.7.9");
    failed(asked().answers(20_001, X).judge(check, 30_000), "no answer");
    heldUp(asked().stall(15_000, 1_200).judge(check, 30_000));
  }

  @Test
  void looksAtQuestionsOnly() {
    var record = new Records().claim(X, 0).stimulus(10_000, reply(Y)).stimulus(12_000, probe(X));
    satisfied(record.answers(12_001, X).judge(check, 30_000));
    undecided(
        new Records().claim(X, 0).stimulus(10_000, reply(Y)).judge(check, 30_000), "nobody asked");
  }

  @Test
  void leavesAHostThatHasMovedToTheCheckOnThat() {
    var record = new Records().claim(X, 0).stimulus(10_000, reply(Y)).probes(Y, 10_500);
    undecided(
        record.stimulus(15_000, probe(X)).judge(check, 30_000),
        "given the address up",
        "unrelated-in-use-no-conflict");
  }

  @Test
  void isNotReachedWithoutAnAddress() {
    undecided(new Records().judge(check, 30_000), "nobody asked", "announcement-count");
  }
}
