// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.probing;

import java.util.Arrays;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Packet;
import org.ipv4ll.tck.harness.record.CaseRecord;
import org.ipv4ll.tck.harness.record.Frame;

/**
 * Packets of other stations that a host sends on, be it allowed or not (section 2.7): their sources
 * are no addresses of its own.
 *
 * @param heard IP packets that others sent
 */
record PassedOn(List<Frame> heard) {

  PassedOn {
    heard = List.copyOf(heard);
  }

  static PassedOn in(CaseRecord record) {
    return new PassedOn(
        record.links().stream()
            .flatMap(link -> link.foreign().stream())
            .filter(frame -> frame.ip().isPresent())
            .toList());
  }

  /** Whether somebody else sent the same before, with whatever time to live. */
  boolean includes(Frame sent) {
    return sent.ip().isPresent()
        && heard.stream()
            .filter(frame -> !frame.at().isAfter(sent.at()))
            .anyMatch(frame -> isSame(frame.ip().orElseThrow(), sent.ip().orElseThrow()));
  }

  private static boolean isSame(Ipv4Packet one, Ipv4Packet other) {
    return one.source().equals(other.source())
        && one.destination().equals(other.destination())
        && one.protocol() == other.protocol()
        && Arrays.equals(one.payload(), other.payload());
  }
}
