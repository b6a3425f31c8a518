// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.target.Iut;

/** Further instances, of which is noted what is done to them. */
final class NotedInstanceSource implements InstanceSource {

  private final InstanceSource further;
  private final ActLog acts;
  private int made;

  NotedInstanceSource(InstanceSource further, ActLog acts) {
    this.further = further;
    this.acts = acts;
  }

  @Override
  public Iut make(MacAddress mac) {
    made++;
    return new NotedIut(further.make(mac), made, acts);
  }

  @Override
  public void awaitTurn() {
    further.awaitTurn();
  }
}
