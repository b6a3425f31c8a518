// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.record.wrong;

import org.ipv4ll.tck.harness.link.Link;

/** Breaks the rule of records: sees a link. */
final class Attached {

  private Attached() {}

  static int frames(Link link) {
    return link.frames().size();
  }
}
