// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.survey;

import java.util.List;
import java.util.Set;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/**
 * A station that does what RFC 3927 is about.
 *
 * @param addresses link-local ones that it is after or has, in the order in which they show
 * @param notes what a reader has to know of them
 */
public record Host(Station station, Set<Ipv4Address> addresses, List<String> notes) {

  /** Name of its case in the results. */
  public String id(boolean several) {
    var name = "host-" + station.mac().toString().replace(':', '-');
    return several ? name + "-link-" + station.link() : name;
  }
}
