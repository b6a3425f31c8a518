// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Instant;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;

/** Reports whether a host accepts what is new at its link-local address beside a routable one. */
public final class NewCommunication extends BesideRoutable {

  public static final Criterion CRITERION =
      Criterion.may("new-communication", "1.9-09", "456-458").of(Layer.IP);

  public NewCommunication() {
    super(CRITERION);
  }

  @Override
  Outcome beside(Examination exam, Ipv4Address source, Instant since) {
    return exam.record().host(since, exam.record().end()).stream()
        .filter(frame -> frame.ip().filter(p -> p.source().equals(source)).isPresent())
        .findFirst()
        .map(answer -> exam.satisfied("accepted: " + answer))
        .orElseGet(() -> exam.satisfied("nothing new is accepted"));
  }
}
