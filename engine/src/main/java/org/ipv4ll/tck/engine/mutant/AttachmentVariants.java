// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.mutant.Mutant.variant;

import java.util.List;
import org.ipv4ll.tck.engine.host.Input;

/** Hosts that conform and have their own ways when a link comes up or goes down. */
final class AttachmentVariants {

  private AttachmentVariants() {}

  static List<Mutant> all() {
    return List.of(
        variant("V-44", LateCarrier.HOST),
        variant("V-45", PatientCarrierLoss.of(ofSeconds(4))),
        variant("V-46", PolledCarrier.HOST),
        variant("V-63", Reaction.atLinkUp(AttachmentVariants::greet)),
        variant("V-64", ManagementController.HOST),
        variant("V-92", TwinAttempts.ENDING),
        variant("V-68", LostAddressFirst.HOST),
        variant("V-69", NextCandidateAfterFlap.HOST));
  }

  private static void greet(Interposed host) {
    host.emit(Igmp.report(host.watch().mac()));
    host.pass(new Input.LeaseWanted());
  }
}
