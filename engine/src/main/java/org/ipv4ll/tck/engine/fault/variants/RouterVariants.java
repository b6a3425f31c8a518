// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.engine.role.RouterFactory;
import org.ipv4ll.tck.engine.rules.ForwardingRule;

/** Routers that conform and tell the sender of a packet that they do not hand it on. */
final class RouterVariants {

  private RouterVariants() {}

  static List<Deviation> all() {
    return Stream.of(variant("V-26", RouterFactory.by(telling())))
        .map(deviation -> deviation.in(Role.ROUTER))
        .toList();
  }

  private static ForwardingRule telling() {
    return new ForwardingRule() {
      @Override
      public boolean reports() {
        return true;
      }
    };
  }
}
