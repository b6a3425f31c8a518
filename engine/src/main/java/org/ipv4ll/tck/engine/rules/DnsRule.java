// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.rules;

import java.util.List;
import org.ipv4ll.tck.engine.wire.DnsQuestion;
import org.ipv4ll.tck.engine.wire.ResourceRecord;

/** What becomes of names within {@code 254.169.in-addr.arpa.} (RFC 3927 section 1.4). */
public interface DnsRule {

  DnsRule RFC3927 = new DnsRule() {};

  /** The domain of the reverse names of 169.254/16, the leftmost label first. */
  List<String> DOMAIN = List.of("254", "169", "in-addr", "arpa");

  /** Whether a client asks its server at all: never for a name within the domain. */
  default boolean asks(List<String> name, int type) {
    return !isWithin(name);
  }

  /**
   * What a recursive server does with a query: names within the domain do not exist. Whether the
   * domain is signed is for its parent to say (RFC 4035 section 3.1.4.1).
   */
  default DnsTreatment treatment(List<String> name, int type, boolean overTcp) {
    boolean parents = isApex(name) && type == DnsQuestion.DS;
    return isWithin(name) && !parents ? denial(DnsQuestion.NAME_ERROR) : new DnsTreatment.Resolve();
  }

  /** An answer with this code that the server itself vouches for. */
  static DnsTreatment denial(int rcode) {
    return new DnsTreatment.Respond(
        rcode, true, List.of(), List.of(ResourceRecord.authority(DOMAIN)));
  }

  /** Whether it is the domain or below; letter case does not matter (RFC 4343). */
  static boolean isWithin(List<String> name) {
    return isBelow(name, DOMAIN);
  }

  static boolean isApex(List<String> name) {
    return isWithin(name) && name.size() == DOMAIN.size();
  }

  /** Whether a name is a zone or below it. */
  static boolean isBelow(List<String> name, List<String> zone) {
    int above = name.size() - zone.size();
    return above >= 0
        && String.join(".", name.subList(above, name.size()))
            .equalsIgnoreCase(String.join(".", zone));
  }
}
