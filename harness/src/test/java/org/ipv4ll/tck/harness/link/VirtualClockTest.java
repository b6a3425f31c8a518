// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VirtualClockTest {

  private final VirtualClock clock = new VirtualClock();
  private final VirtualLink one = new VirtualLink(clock);
  private final VirtualLink other = new VirtualLink(clock);
  private final List<String> order = new ArrayList<>();

  /** A station that says its name at one moment. */
  private final class Alarm implements Station {

    private final String name;
    private final VirtualLink link;
    private final Attachment plug;
    private Optional<Instant> due;

    Alarm(String name, VirtualLink link, int second) {
      this.name = name;
      this.link = link;
      this.due = Optional.of(VirtualClock.EPOCH.plusSeconds(second));
      this.plug = link.attach(this);
    }

    @Override
    public void received(byte[] frame, Instant now) {}

    @Override
    public Optional<Instant> deadline() {
      return due;
    }

    @Override
    public void expired(Instant now) {
      order.add(name + "@" + Duration.between(VirtualClock.EPOCH, link.now()).toSeconds());
      due = Optional.empty();
      plug.transmit(new byte[60]);
    }
  }

  private static Instant second(int number) {
    return VirtualClock.EPOCH.plusSeconds(number);
  }

  @Test
  void whoeverLetsTimePassRunsTheStationsOfAllLinks() {
    new Alarm("late", one, 3);
    new Alarm("early", other, 1);
    one.until(second(5));
    assertThat(order).containsExactly("early@1", "late@3");
    assertThat(other.now()).isEqualTo(second(5));
    assertThat(other.frames()).hasSize(1);
  }

  @Test
  void waitingForAFrameStopsWhereItComes() {
    new Alarm("early", other, 1);
    new Alarm("late", one, 3);
    assertThat(other.frame(0, second(9))).isPresent();
    assertThat(one.now()).isEqualTo(second(1).plus(VirtualLink.LATENCY));
    assertThat(order).containsExactly("early@1");
  }

  @Test
  void aClosedLinkIsSilentAndTheOthersGoOn() {
    new Alarm("gone", one, 1);
    new Alarm("there", other, 2);
    one.close();
    other.until(second(5));
    assertThat(order).containsExactly("there@2");
  }

  @Test
  void whatWasOnItsWayOnAClosedLinkNeverArrives() {
    new Alarm("speaker", one, 1);
    one.until(second(1));
    one.close();
    other.until(second(2));
    assertThat(order).containsExactly("speaker@1");
    assertThat(one.frames()).isEmpty();
  }
}
