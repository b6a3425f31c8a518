// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.attachment;

import static java.time.Duration.ofSeconds;
import static org.ipv4ll.tck.engine.fault.injection.Deviation.variant;

import java.util.List;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Deviation;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Proxy;
import org.ipv4ll.tck.engine.fault.injection.Reaction;
import org.ipv4ll.tck.engine.fault.ratelimiting.TwinAttempts;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.wire.ArpPacket;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Hosts that conform and have their own ways when a link comes up or goes down. */
public final class AttachmentVariants {

  private static final Ipv4Address NAMES = Ipv4Address.parse("169.254.169.253");

  private AttachmentVariants() {}

  /** All of them. */
  public static List<Deviation> all() {
    return List.of(
        variant("V-44", LateCarrier.HOST),
        variant("V-45", PatientCarrierLoss.of(ofSeconds(4))),
        variant("V-46", PolledCarrier.HOST),
        variant("V-63", Reaction.atLinkUp(AttachmentVariants::greet)),
        variant("V-64", ManagementController.HOST),
        variant("V-92", TwinAttempts.ENDING),
        variant("V-68", LostAddressFirst.HOST),
        variant("V-69", NextCandidateAfterFlap.HOST),
        variant("V-86", Reaction.afterHearing(HostFactory.RFC3927, AttachmentVariants::serve)));
  }

  private static void greet(Interposed host) {
    host.emit(Igmp.report(host.watch().mac()));
    host.pass(new Input.LeaseWanted());
  }

  private static void serve(ArpFrame heard, Interposed host) {
    var station = ManagementController.of(host.watch().mac());
    if (heard.arp().isRequest() && (heard.isFor(Proxy.SERVICES) || heard.isFor(NAMES))) {
      host.emit(ArpPacket.reply(station, heard.arp()).broadcast());
    }
  }
}
