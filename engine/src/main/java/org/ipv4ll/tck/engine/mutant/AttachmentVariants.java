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
        variant("V-44", "notices 5 s late that its link is up", LateCarrier.HOST),
        variant(
            "V-45",
            "does not notice a loss of carrier of less than 4 s",
            PatientCarrierLoss.of(ofSeconds(4))),
        variant("V-46", "looks at its carrier every 5 s", PolledCarrier.HOST),
        variant(
            "V-63",
            "joins a group and asks for a lease before its first probe",
            Reaction.atLinkUp(AttachmentVariants::greet)),
        variant(
            "V-64",
            "a management controller with a link-local address of its own behind the same port",
            ManagementController.HOST),
        variant(
            "V-68",
            "tries the address that it had lost first when its link comes up again",
            LostAddressFirst.HOST),
        variant(
            "V-69",
            "another candidate after a loss of carrier while probing",
            NextCandidateAfterFlap.HOST));
  }

  private static void greet(Interposed host) {
    host.emit(Igmp.report(host.watch().mac()));
    host.pass(new Input.LeaseWanted());
  }
}
