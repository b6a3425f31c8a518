// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.device;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipv4ll.tck.harness.link.Link;

/** Where the cable of a device ends on the tester's side. */
interface DevicePort extends AutoCloseable {

  /** As it is called in messages and by {@code {interface}}. */
  String name();

  /** What this machine uses it for, beside the device. */
  Optional<String> otherUse();

  /** Whether the tester can plug and unplug the cable here. */
  boolean isPlug();

  /** Keeps everybody else out of what is said here, until it is closed. */
  void takeOver();

  /** Plugs or unplugs the cable. */
  void setUp(boolean up);

  /** Waits until the device is heard electrically; false if it is not in time. */
  boolean awaitCarrier(Duration within);

  /** The cable, for one case. */
  Link open();

  /** Listens to what comes in from the cable until the answer is closed. */
  Listening listen(Consumer<byte[]> listener);

  /** An ear at the cable. */
  interface Listening extends AutoCloseable {

    @Override
    void close();
  }

  /** Gives it back as it was. */
  @Override
  void close();
}
