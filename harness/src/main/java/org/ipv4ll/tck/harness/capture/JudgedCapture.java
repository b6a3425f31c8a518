// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.capture.file.CaptureFacts;
import org.ipv4ll.tck.reports.model.CaseResult;

/**
 * What is found in a capture.
 *
 * @param notes what a reader has to know before he believes it
 * @param from when the part begins that was judged
 * @param linkUps when the link of the host came up, by what the user says
 * @param uncertainty of its time stamps
 */
public record JudgedCapture(
    CaptureRequest request,
    CaptureFacts facts,
    List<String> notes,
    List<Findings> findings,
    Instant from,
    Instant to,
    List<Instant> linkUps,
    Duration uncertainty) {

  public JudgedCapture {
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
    linkUps = List.copyOf(linkUps);
  }

  /** One result for each host, in the order in which they show. */
  public List<CaseResult> results() {
    var twice = new HashSet<MacAddress>();
    var seen = new HashSet<MacAddress>();
    findings.forEach(
        f -> {
          if (!seen.add(f.host().station().mac())) {
            twice.add(f.host().station().mac());
          }
        });
    var results = new ArrayList<CaseResult>();
    findings.forEach(
        f -> results.add(new HostResult(this, f).result(twice.contains(f.host().station().mac()))));
    return results;
  }

  /** How long the part is that was judged. */
  public Duration length() {
    return Duration.between(from, to);
  }
}
