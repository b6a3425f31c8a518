// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.dns;

import java.util.List;
import java.util.stream.Stream;
import org.xbill.DNS.ARecord;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/** Records that a DNS must not hold: link-local addresses and their names (RFC 3927, 1.4 a). */
final class LinkLocalData {

  private static final Name DOMAIN = Query.absolute("254.169.in-addr.arpa");
  private static final int FIRST = 169;
  private static final int SECOND = 254;

  private LinkLocalData() {}

  /** Those of these records that hold link-local data, in words. */
  static List<String> in(Stream<Record> records) {
    return records.filter(LinkLocalData::isLinkLocal).map(Response::text).toList();
  }

  /** An address in 169.254/16, or a pointer at or below the domain of their reverse names. */
  static boolean isLinkLocal(Record record) {
    if (record instanceof ARecord a) {
      var octets = a.getAddress().getAddress();
      return (octets[0] & 0xFF) == FIRST && (octets[1] & 0xFF) == SECOND;
    }
    return record.getType() == Type.PTR && record.getName().subdomain(DOMAIN);
  }
}
