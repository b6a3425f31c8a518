// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.routable;

import java.time.Instant;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.record.Discovery;
import org.ipv4ll.tck.harness.record.Frame;

/** Discovery protocols tell nobody of the link-local address any more, be it asked for or not. */
public final class NotAdvertised extends BesideRoutable {

  public static final Criterion CRITERION =
      Criterion.must("link-local-not-advertised", "1.9-07", "449-455").of(Layer.IP);

  private final boolean asked;

  private NotAdvertised(boolean asked) {
    super(CRITERION);
    this.asked = asked;
  }

  /** Of its own accord. */
  public static NotAdvertised unasked() {
    return new NotAdvertised(false);
  }

  /** When it is asked. */
  public static NotAdvertised asked() {
    return new NotAdvertised(true);
  }

  /** A host that is about to be watched has had some time to notice its routable address. */
  @Override
  Outcome beside(Examination exam, Ipv4Address address, Instant since) {
    long questions = questions(exam, since);
    if (asked && questions == 0) {
      return exam.notReached("nobody asks for the link-local address beside the routable one");
    }
    var advertisement = new Advertisement(address);
    var discovery =
        exam.record().host(exam.record().watchedFrom()).stream()
            .filter(frame -> frame.at().isAfter(since) && Discovery.in(frame).isPresent())
            .toList();
    return discovery.stream()
        .filter(frame -> Discovery.in(frame).filter(advertisement::isIn).isPresent())
        .findFirst()
        .map(frame -> exam.unheeded(since, frame, address + " is still advertised: " + frame))
        .orElseGet(() -> exam.satisfied(told(discovery, questions)));
  }

  private static long questions(Examination exam, Instant since) {
    var watched = exam.record().last(Act.Watched.class).filter(act -> act.at().isAfter(since));
    return watched.stream()
        .flatMap(act -> exam.record().stimuli().stream().filter(q -> q.index() >= act.mark()))
        .filter(frame -> Discovery.in(frame).isPresent())
        .count();
  }

  private String told(List<Frame> discovery, long questions) {
    var packets = discovery.size() + " packets of discovery protocols";
    return asked ? packets + " after " + questions + " questions" : packets;
  }
}
