// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.variants.attachment;

import java.util.Optional;
import org.ipv4ll.tck.engine.fault.injection.ArpFrame;
import org.ipv4ll.tck.engine.fault.injection.Interposed;
import org.ipv4ll.tck.engine.fault.injection.Restart;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.role.HostFactory;

/** Takes the next candidate of its sequence when its link was down before the claim. */
final class NextCandidateAfterFlap implements Interposed.Between {

  static final HostFactory HOST = Restart.around(NextCandidateAfterFlap::new);

  private final Restart restart;
  private final StandingInputs standing = new StandingInputs();
  private boolean probing;

  private NextCandidateAfterFlap(Restart restart) {
    this.restart = restart;
  }

  @Override
  public void input(Input input, Interposed host) {
    standing.note(input);
    if (input instanceof Input.LinkUp && probing) {
      probing = false;
      standing.replace(restart.host(Optional.empty()), host);
    } else {
      host.pass(input);
    }
  }

  @Override
  public void output(Output output, Interposed host) {
    probing |= ArpFrame.in(output).filter(said -> said.arp().isProbe()).isPresent();
    probing &= !(output instanceof Output.AddressClaimed);
    host.emit(output);
  }
}
