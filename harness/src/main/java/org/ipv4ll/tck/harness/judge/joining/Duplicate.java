// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.joining;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;
import org.ipv4ll.tck.harness.record.LinkRecord;

/**
 * An address that hosts held on several links when these became one.
 *
 * @param joined when that was
 * @param parted when they were several again
 */
record Duplicate(CaseRecord record, Ipv4Address address, Instant joined, Instant parted) {

  /** The address that was planted in the first host. */
  static Optional<Duplicate> in(CaseRecord record) {
    var planted = record.acts(Act.Remembered.class).stream().findFirst();
    var joined = record.last(Act.Joined.class);
    var parted = record.last(Act.Parted.class);
    return planted.isPresent() && joined.isPresent() && parted.isPresent()
        ? Optional.of(
            new Duplicate(record, planted.get().address(), joined.get().at(), parted.get().at()))
        : Optional.empty();
  }

  /** What the hosts answered on the joined link. */
  List<Frame> answers() {
    return record.hosts().stream()
        .flatMap(host -> host.host(joined).stream())
        .filter(frame -> frame.at().isBefore(parted) && frame.isReplyFor(address))
        .toList();
  }

  /** The last question on a link, after the links were parted. */
  Optional<Frame> question(LinkRecord host) {
    return host.heard(parted).stream()
        .filter(frame -> frame.asksFor(address))
        .reduce((one, later) -> later);
  }

  /** Whether one of the hosts is after another address since the links became one. */
  boolean isLeft() {
    return record.hosts().stream()
        .flatMap(host -> host.host(joined).stream())
        .anyMatch(frame -> frame.isProbe() && !frame.isProbeFor(address));
  }

  /** Who still answers for the address. */
  List<LinkRecord> holders() {
    return record.hosts().stream()
        .filter(host -> host.host(parted).stream().anyMatch(f -> f.isReplyFor(address)))
        .toList();
  }
}
