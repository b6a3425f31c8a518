// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.capture.file.CaptureFacts;
import org.ipv4ll.tck.harness.capture.file.CaptureStream;
import org.ipv4ll.tck.harness.capture.survey.Host;
import org.ipv4ll.tck.harness.capture.survey.Station;
import org.ipv4ll.tck.harness.capture.survey.Survey;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.record.RecordProblem;
import org.jspecify.annotations.Nullable;

/**
 * Judges every host of a capture that does link-local things. The file is read twice: once to see
 * who is there, once to judge; what has been judged is let go.
 */
public final class CaptureJudgement {

  /** Frames that the reports show of a host, and of all of them together. */
  private static final int LEAST_SHOWN = 12;

  private static final int MOST_SHOWN = 120;

  private final CaptureRequest request;
  private final CaptureStream stream;
  private final Survey survey = new Survey();
  private final Excerpt surveyed;

  public CaptureJudgement(CaptureRequest request) {
    this.request = request;
    this.stream = new CaptureStream(request.file());
    this.surveyed = new Excerpt(request.span(), survey);
  }

  /**
   * Judges.
   *
   * @throws RecordProblem in one line, if the file is damaged or shows nobody to judge
   */
  public JudgedCapture execute(Settings settings) {
    var facts = stream.read(surveyed);
    var all = survey.hosts(stream.links()::of);
    var hosts = chosen(all, facts);
    var origin = surveyed.first();
    var findings = new LinkedHashMap<Station, Findings>();
    int shown = Math.max(LEAST_SHOWN, MOST_SHOWN / Math.max(1, hosts.size() / 10));
    hosts.forEach(host -> findings.put(host.station(), new Findings(host, origin, shown)));
    judge(hosts, findings, settings, facts);
    return new JudgedCapture(
        request,
        facts,
        new CaptureNotes(facts, stream.links(), survey.nobody()).all(),
        List.copyOf(findings.values()),
        origin,
        end(),
        linkUps(),
        uncertainty(facts));
  }

  private void judge(
      List<Host> hosts, Map<Station, Findings> findings, Settings settings, CaptureFacts facts) {
    var uncertainty = uncertainty(facts);
    var losses = Losses.of(facts, stream.copied());
    var tracks = new ArrayList<Track>();
    for (var host : hosts) {
      var found = findings.get(host.station());
      tracks.add(
          new Track(
              host,
              surveyed.first(),
              linkUps(),
              episode -> found.judge(episode, settings, uncertainty, losses)));
    }
    var collector = new Collector(stream.links()::of, tracks);
    stream.read(new Excerpt(request.span(), collector));
    collector.end(end());
  }

  /** Whoever names an end says that everything up to it was captured. */
  private Instant end() {
    var to = request.span().to();
    return to == null ? surveyed.last() : to.in(surveyed.origin());
  }

  private Duration uncertainty(CaptureFacts facts) {
    var seen = survey.granularity();
    return facts.resolution().compareTo(seen) > 0 ? facts.resolution() : seen;
  }

  private List<Instant> linkUps() {
    return request.linkUps().stream().map(up -> up.in(surveyed.origin())).toList();
  }

  private List<Host> chosen(List<Host> all, CaptureFacts facts) {
    var mac = request.mac();
    var chosen =
        all.stream().filter(host -> mac == null || host.station().mac().equals(mac)).toList();
    if (chosen.isEmpty()) {
      throw new RecordProblem(request.file() + ": " + nobody(all, facts, mac));
    }
    if (chosen.size() > 1 && !request.linkUps().isEmpty()) {
      throw new RecordProblem(
          "--link-up: the capture shows %d hosts; say with --mac whose link came up"
              .formatted(chosen.size()));
    }
    return chosen;
  }

  private String nobody(List<Host> all, CaptureFacts facts, @Nullable MacAddress mac) {
    if (facts.readable() == 0) {
      return "no Ethernet frame with a time stamp in it; "
          + CaptureNotes.unread(facts).orElse("capture on an Ethernet interface");
    }
    if (all.isEmpty()) {
      var sourceless = survey.nobody() == 0 ? "" : ", %d of no station".formatted(survey.nobody());
      return "no host in it probes, claims or uses an address of 169.254/16 (%d frames%s)"
          .formatted(facts.frames(), sourceless);
    }
    var others = all.stream().limit(5).map(host -> host.station().mac().toString()).toList();
    return "%s does nothing link-local in it; these do: %s%s"
        .formatted(mac, String.join(", ", others), all.size() > others.size() ? " ..." : "");
  }
}
