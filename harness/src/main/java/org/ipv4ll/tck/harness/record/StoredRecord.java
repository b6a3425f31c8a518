// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.jspecify.annotations.Nullable;

/**
 * What {@code record.json} says of a case; its frames stay in the capture beside it.
 *
 * @param record version of this form
 * @param run in which it was made
 * @param span from when to when
 * @param own how many links the host of the case has
 */
record StoredRecord(
    int record,
    Circumstances run,
    String caseId,
    Span span,
    int own,
    List<Link> links,
    List<Act> acts,
    Observed conditions) {

  /** The version that this release writes and reads. */
  static final int VERSION = 1;

  /** A stretch of time. */
  record Span(Instant opened, Instant end) {}

  /**
   * A link.
   *
   * @param order the frames in the order of their coming, by their place in the capture; absent
   *     where both are the same
   */
  record Link(
      MacAddress mac, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Integer> order) {}

  /** Under what conditions, see {@link Conditions}. */
  record Observed(
      Duration uncertainty,
      long dropped,
      @Nullable String doubt,
      ProcessState process,
      List<Stalls.Stall> lateness,
      List<Stalls.Stall> waits) {}

  static StoredRecord of(CaseRecord record, Circumstances run) {
    var conditions = record.conditions();
    return new StoredRecord(
        VERSION,
        run,
        record.caseId(),
        new Span(record.opened(), record.end()),
        record.own(),
        record.links().stream().map(StoredRecord::link).toList(),
        record.acts(),
        new Observed(
            conditions.uncertainty(),
            conditions.dropped(),
            conditions.doubt().orElse(null),
            conditions.process(),
            conditions.stalls().lateness(),
            conditions.stalls().waits()));
  }

  private static Link link(LinkRecord link) {
    var places = new Integer[link.frames().size()];
    var inTime = CaseRecord.inTime(link.frames());
    for (int place = 0; place < places.length; place++) {
      places[inTime.get(place).index()] = place;
    }
    var order = List.of(places);
    boolean same = order.equals(IntStream.range(0, order.size()).boxed().toList());
    return new Link(link.mac(), same ? null : order);
  }

  String json() {
    try {
      return RecordJson.mapper().writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record cannot be written", e);
    }
  }

  /**
   * The record with its frames.
   *
   * @param frames of each link, in the order of the capture
   * @throws IndexOutOfBoundsException if the record speaks of frames that are not there
   */
  CaseRecord with(List<List<Seen>> frames) {
    acts.forEach(act -> Objects.checkFromToIndex(0, act.mark(), frames.get(0).size()));
    var seen = new ArrayList<LinkRecord>();
    for (int number = 0; number < links.size(); number++) {
      seen.add(link(number, frames.get(number), run.routable()));
    }
    return new CaseRecord(
        caseId,
        new CaseRecord.Span(span.opened, span.end, false),
        new CaseRecord.Topology(own, seen),
        acts,
        asObserved());
  }

  private LinkRecord link(int number, List<Seen> frames, Set<Ipv4Address> routable) {
    var order = links.get(number).order;
    var places = order == null ? IntStream.range(0, frames.size()).boxed().toList() : order;
    var ordered =
        IntStream.range(0, places.size())
            .mapToObj(i -> frames.get(places.get(i)).frame(number, i, routable))
            .collect(Collectors.toList());
    return new LinkRecord(links.get(number).mac, ordered);
  }

  private Conditions asObserved() {
    return new Conditions(
        conditions.uncertainty,
        conditions.dropped,
        Optional.ofNullable(conditions.doubt),
        new Stalls(conditions.lateness, conditions.waits),
        conditions.process);
  }

  /** A frame of the capture. */
  record Seen(Instant at, boolean fromHost, byte[] bytes) {

    Frame frame(int link, int index, Set<Ipv4Address> routable) {
      var packet = fromHost ? Packet.ofHost(bytes) : Packet.of(bytes);
      return new Frame(link, index, at, fromHost, packet, routable);
    }
  }
}
