// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.target.Iut;

/** Where further instances of the implementation under test come from. */
public interface InstanceSource {

  /** Makes one with this hardware address; attached, not started. */
  Iut make(MacAddress mac);

  /** Waits until the next one may start without slowing others down. */
  void awaitTurn();
}
