// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants;

import java.util.List;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.variants.attachment.AttachmentVariants;
import org.ipv4ll.tck.engine.fault.variants.routable.RoutableVariants;

/** Hosts, routers and servers that conform, each in its own way: V. */
public final class Variants {

  private Variants() {}

  /** All of them. */
  public static List<Deviation> all() {
    return Stream.of(
            AnswerVariants.all(),
            ChoiceVariants.all(),
            DefenceVariants.all(),
            EncapsulationVariants.all(),
            HolderVariants.all(),
            KindVariants.all(),
            LimitVariants.all(),
            NameServerVariants.all(),
            NeighbourVariants.all(),
            PacketVariants.all(),
            RouterVariants.all(),
            SparingVariants.all(),
            WayVariants.all(),
            AttachmentVariants.all(),
            RoutableVariants.all())
        .flatMap(List::stream)
        .toList();
  }
}
