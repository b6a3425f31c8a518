// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.arp;

import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.judge.Check;
import org.ipv4ll.tck.harness.judge.Criterion;
import org.ipv4ll.tck.harness.judge.Examination;
import org.ipv4ll.tck.harness.judge.HoldsNoAddress;
import org.ipv4ll.tck.harness.judge.Layer;
import org.ipv4ll.tck.harness.judge.Outcome;
import org.ipv4ll.tck.harness.record.Frame;

/** Every ARP request with a link-local sender is broadcast, those included that refresh a cache. */
public final class RequestBroadcast extends Check {

  public static final Criterion CRITERION =
      Criterion.must("request-broadcast", "2.5-13", "759-761").of(Layer.ARP);

  /** Whoever asks again sooner has not been answered yet. */
  private static final Duration FRESH = Duration.ofSeconds(4);

  private final boolean refresh;

  private RequestBroadcast(boolean refresh) {
    super(CRITERION);
    this.refresh = refresh;
  }

  /** At least one request has to be seen. */
  public static RequestBroadcast ofRequests() {
    return new RequestBroadcast(false);
  }

  /** At least one request has to be seen for a peer that was known already. */
  public static RequestBroadcast ofRefreshes() {
    return new RequestBroadcast(true);
  }

  @Override
  protected Outcome examine(Examination exam) {
    var requests =
        exam.record().lives().stream()
            .flatMap(life -> life.host().stream())
            .filter(RequestBroadcast::isConcerned)
            .toList();
    var unicast = requests.stream().filter(request -> !request.isBroadcast()).findFirst();
    if (unicast.isPresent()) {
      return exam.violated("a request is not broadcast: " + unicast.get(), unicast.get());
    }
    if (exam.record().claim().isEmpty()) {
      return HoldsNoAddress.notReached(exam);
    }
    if (requests.isEmpty()) {
      return exam.notReached("the host asks for nobody");
    }
    return refresh && requests.stream().noneMatch(request -> isRefresh(request, requests))
        ? exam.undecided("no refresh seen: the host asks for no peer a second time")
        : exam.satisfied(requests.size() + " requests, all broadcast");
  }

  /** A question for somebody else; announcements are judged by cases of their own. */
  private static boolean isConcerned(Frame frame) {
    return frame
        .arp()
        .filter(arp -> arp.isRequest() && !arp.isAnnouncement())
        .filter(arp -> arp.senderProtocol().isLinkLocal())
        .isPresent();
  }

  private static boolean isRefresh(Frame request, List<Frame> all) {
    return all.stream()
        .filter(earlier -> target(earlier).equals(target(request)))
        .anyMatch(earlier -> earlier.at().plus(FRESH).isBefore(request.at()));
  }

  private static Ipv4Address target(Frame request) {
    return request.arp().map(ArpPacket::targetProtocol).orElse(Ipv4Address.ANY);
  }
}
