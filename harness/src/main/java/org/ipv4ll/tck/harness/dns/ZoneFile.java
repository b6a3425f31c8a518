// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.dns;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xbill.DNS.Master;
import org.xbill.DNS.Record;

/**
 * A zone in the text form of RFC 1035 section 5, as far as RFC 3927 section 1.4 a binds it.
 *
 * @param records how many there are
 * @param linkLocalData those that hold link-local data, in words
 */
public record ZoneFile(int records, List<String> linkLocalData) {

  /**
   * Reads a zone.
   *
   * @param origin the name that relative names end in
   * @throws IOException if it cannot be read; the message names file and line where it can
   */
  public static ZoneFile read(Path file, String origin) throws IOException {
    var records = new ArrayList<Record>();
    try (var master = new Master(file.toString(), Query.absolute(origin))) {
      for (var next = master.nextRecord(); next != null; next = master.nextRecord()) {
        records.add(next);
      }
    }
    return new ZoneFile(records.size(), LinkLocalData.in(records.stream()));
  }
}
