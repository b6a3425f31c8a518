// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What the tester did to a host that is no frame.
 *
 * @param host which of the hosts of the case, from 1; nearly all cases have one only
 * @param offsetSeconds when it began, on the time axis of the frames
 */
public record Act(Kind kind, int host, double offsetSeconds, String what) {

  /** What an act changes. */
  public enum Kind {
    /** A life of the host begins. */
    START,
    CARRIER_DOWN,
    CARRIER_UP,
    /** The host, or the network around it, was told to do something. */
    COMMAND;

    /** The name in run.json. */
    @JsonValue
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What was done, and to which host where that is not the first. */
  public String words() {
    return host > 1 ? "host " + host + ": " + what : what;
  }
}
