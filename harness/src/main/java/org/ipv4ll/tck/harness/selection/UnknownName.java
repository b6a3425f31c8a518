// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.selection;

import java.util.List;
import org.ipv4ll.tck.harness.support.Nearest;

/** The user named something that is not there. */
public final class UnknownName extends RuntimeException {

  private static final long serialVersionUID = 1;

  UnknownName(String message) {
    super(message);
  }

  /** One line with what is known: all of it where it is short, the nearest name otherwise. */
  public static UnknownName of(String kind, String name, List<String> known) {
    var hint =
        known.size() <= 12
            ? "; there are " + String.join(", ", known)
            : Nearest.to(name, known).map(near -> "; did you mean " + near + "?").orElse("");
    return new UnknownName("unknown " + kind + " '" + name + "'" + hint);
  }
}
