// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html.page;

/** A time of day for readers. */
public final class Moment {

  private Moment() {}

  /** To the second: nobody needs the rest of it. */
  public static String second(String instant) {
    return instant.length() < 19 ? instant : instant.substring(0, 19).replace('T', ' ') + " UTC";
  }
}
