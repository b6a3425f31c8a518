// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge.announcing;

import org.ipv4ll.tck.harness.judge.Criterion;

/**
 * An announcement has the address that was tested as sender and as target. Whatever else is said in
 * its place is none by its form.
 */
public final class AnnouncementAddresses extends EachAnnouncement {

  public static final Criterion CRITERION =
      Criterion.must("announcement-addresses", "2.4-03", "685-688").restated("1.2-05");

  public AnnouncementAddresses() {
    super(CRITERION, (life, frame) -> true, "an announcement of another address");
  }
}
