// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.wrong.inner;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.wrong.Circular;

/** Needs a package that needs this one. */
public record Circle(Optional<Circular> circular) {

  /** The way back, which the type of the component hides. */
  public boolean isBackAt(Object other) {
    return other instanceof Circular;
  }
}
