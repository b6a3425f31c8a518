// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.sending;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.DhcpMessages;
import org.ipv4ll.tck.harness.record.DnsTraffic;

/** No dynamic update (RFC 2136) enters a link-local address into the DNS. */
public final class NoDnsUpdate extends Check {

  public static final Criterion CRITERION =
      Criterion.must("no-dns-update", "1.4-03", "321, 911-912").restated("2.9-02").of(Layer.IP);

  private final boolean leased;

  private NoDnsUpdate(boolean leased) {
    super(CRITERION);
    this.leased = leased;
  }

  /** By a host that may know no name server. */
  public static NoDnsUpdate ever() {
    return new NoDnsUpdate(false);
  }

  /** By a host that a lease has told of a name server. */
  public static NoDnsUpdate sinceLease() {
    return new NoDnsUpdate(true);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var messages = DnsTraffic.toServers(exam.record().host(), 0);
    for (var sent : messages) {
      if (!sent.question().updates().isEmpty()) {
        return exam.violated("the host registers " + sent.question().updates(), sent.frame());
      }
    }
    if (exam.record().claim().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    return leased && !isLeased(exam.record())
        ? exam.notReached("no lease has told the host of a name server")
        : exam.satisfied(messages.size() + " messages to name servers, no such update");
  }

  private static boolean isLeased(CaseRecord record) {
    return record.frames().stream()
        .anyMatch(frame -> !frame.fromHost() && DhcpMessages.isLeaseWithNameServer(frame));
  }
}
