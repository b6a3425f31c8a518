// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.statistics;

import static org.ipv4ll.tck.harness.judge.Outcomes.failed;
import static org.ipv4ll.tck.harness.judge.Outcomes.satisfied;
import static org.ipv4ll.tck.harness.judge.Outcomes.undecided;
import static org.ipv4ll.tck.harness.judge.Records.HOST;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Records;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.junit.jupiter.api.Test;

class FirstCandidatesOfRunTest {

  private static final int PARTS = 16;
  private static final int LEAST = 5 * PARTS;
  private static final Settings SETTINGS =
      new Settings(Profile.RFC3927, Slack.STRICT, Duration.ZERO);

  private final FirstCandidatesOfRun check = new FirstCandidatesOfRun(PARTS);
  private final SplittableRandom random = new SplittableRandom(3927);

  private static Records host(int number) {
    return new Records(new MacAddress(HOST.bits() + number));
  }

  private List<CaseRecord> cases(int count, IntFunction<Records> made) {
    return IntStream.range(0, count).mapToObj(i -> made.apply(i).closed(10_000)).toList();
  }

  private List<CaseRecord> drawing(int count, int range) {
    return cases(count, i -> host(i).probes(candidate(range), 100));
  }

  private Ipv4Address candidate(int range) {
    return Ipv4Address.selectable(random.nextInt(range));
  }

  private Outcome judge(List<CaseRecord> records) {
    return check.judge(records, SETTINGS);
  }

  @Test
  void isSatisfiedByEvenDraws() {
    satisfied(judge(drawing(280, Ipv4Address.SELECTABLE)));
  }

  @Test
  void accusesHalfOfTheRange() {
    failed(judge(drawing(280, Ipv4Address.SELECTABLE / 2)), "third octets from 1 to 127");
  }

  @Test
  void accusesAHandfulOfCandidates() {
    failed(judge(drawing(280, 256)), "third octets from 1 to 1");
  }

  @Test
  void cannotTellFromTooFewHosts() {
    var just = cases(LEAST, i -> host(i).probes(Ipv4Address.selectable(i * 812), 100));
    satisfied(judge(just));
    undecided(judge(just.subList(1, LEAST)), "79 different first candidates", "tested-before-use");
  }

  @Test
  void takesOneCandidateOfEachHardwareAddress() {
    var device = cases(280, i -> host(0).probes(candidate(256), 100));
    undecided(judge(device), "1 different first candidates");
  }

  @Test
  void leavesHostsThatDrawTheSameToAnotherCheck() {
    var same = cases(280, i -> host(i).probes(Ipv4Address.selectable(7), 100));
    undecided(judge(same), "1 different first candidates", "sequences-differ");
  }

  @Test
  void takesNoLaterCandidateAndNoneThatWasPlanted() {
    var later =
        cases(
            280,
            i -> host(i).probes(candidate(Ipv4Address.SELECTABLE), 100).probes(Records.X, 5_000));
    satisfied(judge(later));
    var planted =
        cases(
            280,
            i ->
                host(i)
                    .act(0, (at, mark) -> new Act.Remembered(at, mark, 0, Records.Y))
                    .probes(candidate(256), 100));
    undecided(judge(planted), "0 different first candidates");
  }

  @Test
  void sparesAHostThatIsAfterNothing() {
    var silent = new ArrayList<>(drawing(200, Ipv4Address.SELECTABLE));
    silent.addAll(cases(20, i -> host(1_000 + i)));
    satisfied(judge(silent));
  }

  @Test
  void aSingleRecordIsTooFew() {
    undecided(host(0).probes(candidate(256), 100).judge(check, 10_000), "80 are needed");
  }
}
