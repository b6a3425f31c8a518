package org.ipv4ll.tck.harness.target.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipv4ll.tck.engine.host.Host;
import org.ipv4ll.tck.engine.host.Input;
import org.ipv4ll.tck.engine.host.Output;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.harness.link.Attachment;
import org.ipv4ll.tck.harness.link.Station;
import org.ipv4ll.tck.harness.link.VirtualLink;

/** Runs a host of the engine on a virtual link. */
final class VirtualStation implements Station {

  private final Host host;
  private final Attachment plug;
  private Optional<Instant> deadline = Optional.empty();
  private Optional<Ipv4Address> remembered;
  private boolean running = true;

  VirtualStation(VirtualLink link, Host host, Optional<Ipv4Address> remembered) {
    this.host = host;
    this.remembered = remembered;
    this.plug = link.attach(this);
  }

  void handle(Input input, Instant now) {
    if (running) {
      host.handle(input, now);
      drain().forEach(lease -> handle(new Input.RoutableAddress(lease.address()), now));
    }
  }

  /** Does what the host wants done, and answers with the leases that it is to be told of. */
  private List<Output.LeaseChanged> drain() {
    var leases = new ArrayList<Output.LeaseChanged>();
    for (var output = host.poll(); ; output = host.poll()) {
      if (output instanceof Output.WaitUntil wait) {
        deadline = wait.deadline();
        return leases;
      }
      if (output instanceof Output.LeaseChanged lease) {
        leases.add(lease);
      }
      perform(output);
    }
  }

  private void perform(Output output) {
    if (output instanceof Output.Transmit transmit) {
      plug.transmit(transmit.bytes());
    } else if (output instanceof Output.AddressClaimed claimed) {
      remembered = Optional.of(claimed.address());
    }
  }

  void carrier(boolean up, Instant now) {
    plug.carrier(up);
    handle(up ? new Input.LinkUp() : new Input.LinkDown(), now);
  }

  /** Power off: nothing is said any more. */
  void stop() {
    running = false;
    plug.carrier(false);
    deadline = Optional.empty();
  }

  Optional<Ipv4Address> remembered() {
    return remembered;
  }

  @Override
  public void received(byte[] frame, Instant now) {
    handle(new Input.FrameReceived(frame), now);
  }

  @Override
  public Optional<Instant> deadline() {
    return deadline;
  }

  @Override
  public void expired(Instant now) {
    handle(new Input.TimerExpired(), now);
  }
}
