package org.ipv4ll.tck.harness.judge.sending;

import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.DnsTraffic;

/** No dynamic update (RFC 2136) enters a link-local address into the DNS. */
public final class NoDnsUpdate extends Check {

  public static final Criterion CRITERION =
      Criterion.must("no-dns-update", "1.4-03", "321, 911-912").restated("2.9-02").of(Layer.IP);

  public NoDnsUpdate() {
    super(CRITERION);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var messages = DnsTraffic.toServers(exam.record().host(), 0);
    for (var sent : messages) {
      if (!sent.question().updates().isEmpty()) {
        return exam.violated("the host registers " + sent.question().updates(), sent.frame());
      }
    }
    return exam.record().claim().isEmpty()
        ? HoldsNoAddress.notReached(exam)
        : exam.satisfied(messages.size() + " messages to name servers, no such update");
  }
}
