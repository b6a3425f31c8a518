// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.reports.model.CaseResult;
import org.ipv4ll.tck.reports.model.Verdict;
import org.jspecify.annotations.Nullable;

/** What is said of one host of a capture. */
record Opinion(CaseResult result, List<String> notes) {

  static Opinion of(Path file, String... linkUps) {
    return of(file, Written.HOST, linkUps);
  }

  static Opinion of(Path file, @Nullable MacAddress mac, String... linkUps) {
    var judged = judged(file, mac, linkUps);
    return new Opinion(judged.results().get(0), judged.notes());
  }

  static JudgedCapture judged(Path file, @Nullable MacAddress mac, String... linkUps) {
    var ups = Arrays.stream(linkUps).map(t -> Moment.parse(t).orElseThrow()).toList();
    var request = new CaptureRequest(file, mac, new Span(null, null), ups);
    return new CaptureJudgement(request)
        .execute(new Settings(Profile.RFC3927, Slack.DEFAULT, Duration.ZERO));
  }

  Verdict verdict() {
    return result.verdict();
  }

  /** Ids of the checks that say this. */
  Set<String> checks(Verdict verdict) {
    return result.checks().stream()
        .filter(check -> check.verdict() == verdict)
        .map(check -> check.id())
        .collect(Collectors.toSet());
  }

  /** The frames that show a violation. */
  List<Integer> frames(String check) {
    return result.checks().stream()
        .filter(each -> each.id().equals(check) && each.breaks())
        .flatMap(each -> each.frames().stream())
        .toList();
  }
}
