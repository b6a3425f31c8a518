// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipv4ll.tck.engine.wire.Ipv4Address;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.ipv4ll.tck.harness.record.Act;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Liveness;
import org.ipv4ll.tck.harness.target.Target;
import org.junit.jupiter.api.Test;

class NotedIutTest {

  private static final MacAddress MAC = MacAddress.parse("02:00:00:00:01:00");

  private static final CaseBed BED = new CaseBed("case", Path.of("nowhere"), MAC, 0, 3927);

  private final Target target = ReferenceTarget.open();
  private final ActLog acts =
      new ActLog(
          new ActLog.Clock() {
            @Override
            public Instant now() {
              return VirtualClock.EPOCH;
            }

            @Override
            public int mark() {
              return 7;
            }
          });
  private final Iut noted = new NotedIut(target.open(BED), 2, acts);

  @Test
  void plantingAnAddressIsAnActOfItsOwn() {
    noted.use(Iut.REMEMBER, Map.of("address", "169.254.77.7"));
    assertThat(acts.acts())
        .containsExactly(
            new Act.Remembered(VirtualClock.EPOCH, 7, 2, Ipv4Address.parse("169.254.77.7")));
  }

  @Test
  void otherAbilitiesAreNotedWithTheirValues() {
    var values = Map.of("address", "169.254.77.5");
    noted.use("talk-ping", values);
    noted.start();
    assertThat(acts.acts())
        .containsExactly(
            new Act.Used(VirtualClock.EPOCH, 7, 2, "talk-ping", values),
            new Act.Started(VirtualClock.EPOCH, 7, 2));
  }

  /** A host that is told everything by a command, and so has to run. */
  private static final class ToldRunning implements Iut {

    private final List<String> story = new ArrayList<>();
    private final Iut reference = ReferenceTarget.open().open(BED);

    @Override
    public Link link() {
      return reference.link();
    }

    @Override
    public MacAddress mac() {
      return MAC;
    }

    @Override
    public void start() {
      story.add("start");
    }

    @Override
    public boolean isToldRunning(String ability) {
      return ability.equals(ADD_ROUTABLE);
    }

    @Override
    public void startUnplugged() {
      story.add("start unplugged");
    }

    @Override
    public void carrier(boolean up) {
      story.add("carrier " + up);
    }

    @Override
    public Instant restart(boolean keepStorage) {
      story.add("restart");
      return VirtualClock.EPOCH;
    }

    @Override
    public Liveness liveness() {
      return new Liveness.Running();
    }

    @Override
    public void use(String ability, Map<String, String> values) {
      story.add(ability);
    }

    @Override
    public Optional<Path> log() {
      return Optional.empty();
    }

    @Override
    public void close() {
      reference.close();
    }
  }

  @Test
  void whatNeedsItRunningIsToldBetweenItsStartAndItsCarrier() {
    var told = new ToldRunning();
    var late = new NotedIut(told, 2, acts);
    late.use(Iut.ADD_ROUTABLE, Map.of());
    late.use(Iut.DHCP, Map.of());
    assertThat(told.story).containsExactly(Iut.DHCP);
    late.start();
    late.use(Iut.ADD_ROUTABLE, Map.of());
    assertThat(told.story)
        .containsExactly(
            Iut.DHCP, "start unplugged", Iut.ADD_ROUTABLE, "carrier true", Iut.ADD_ROUTABLE);
    assertThat(acts.acts())
        .containsExactly(
            new Act.Used(VirtualClock.EPOCH, 7, 2, Iut.DHCP, Map.of()),
            new Act.Used(VirtualClock.EPOCH, 7, 2, Iut.ADD_ROUTABLE, Map.of()),
            new Act.Started(VirtualClock.EPOCH, 7, 2),
            new Act.Used(VirtualClock.EPOCH, 7, 2, Iut.ADD_ROUTABLE, Map.of()));
  }
}
