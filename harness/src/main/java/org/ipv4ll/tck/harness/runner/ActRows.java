// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.reports.model.Act.Kind;

/** What was done to the hosts of a case, for a reader. */
final class ActRows {

  /** A reader can follow so many hosts at once. */
  private static final int MOST_TOLD = 4;

  private ActRows() {}

  static List<org.ipv4ll.tck.reports.model.Act> of(CaseRecord record) {
    return record.acts().stream()
        .flatMap(act -> row(act, record).stream())
        .filter(row -> row.host() <= MOST_TOLD)
        .sorted(Comparator.comparing(org.ipv4ll.tck.reports.model.Act::offsetSeconds))
        .toList();
  }

  private static Optional<org.ipv4ll.tck.reports.model.Act> row(Act act, CaseRecord record) {
    if (act instanceof Act.Started started) {
      return told(Kind.START, started.host(), act, "start", record);
    }
    if (act instanceof Act.Restarted restarted) {
      var storage = restarted.storageKept() ? "kept" : "wiped";
      return told(Kind.START, restarted.host(), act, "restart, storage " + storage, record);
    }
    if (act instanceof Act.CarrierLost lost) {
      return told(Kind.CARRIER_DOWN, lost.host(), act, "carrier down", record);
    }
    if (act instanceof Act.CarrierBack back) {
      return told(Kind.CARRIER_UP, back.host(), act, "carrier up", record);
    }
    if (act instanceof Act.Used used) {
      var words = AbilityWords.of(used.ability(), used.values());
      return told(Kind.COMMAND, used.host(), act, words, record);
    }
    if (act instanceof Act.Held held) {
      return told(Kind.COMMAND, held.host(), act, "known to hold " + held.address(), record);
    }
    if (act instanceof Act.Served served) {
      var what = served.real() ? "a DHCP server starts" : "the tester plays a DHCP server";
      return told(Kind.COMMAND, served.host(), act, what, record);
    }
    return Optional.empty();
  }

  private static Optional<org.ipv4ll.tck.reports.model.Act> told(
      Kind kind, int host, Act act, String what, CaseRecord record) {
    return Optional.of(
        new org.ipv4ll.tck.reports.model.Act(kind, host + 1, record.offset(act.at()), what));
  }
}
