package org.ipv4ll.tck.harness.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.replay.Proceedings.Absence;
import org.ipv4ll.tck.harness.replay.Proceedings.LateFrame;
import org.ipv4ll.tck.harness.replay.Proceedings.LinkFacts;
import org.ipv4ll.tck.reports.pcapng.CapturedPacket;
import org.junit.jupiter.api.Test;

/** A replay is late where the recorded case was, look by look. */
class ReplayClockTest {

  private static final Instant OPENED = Instant.parse("2026-11-24T12:00:00Z");
  private static final LinkFacts WIRE = new LinkFacts("02:00:00:00:00:01", 100_000, 0, null);

  @Test
  void everyLookFindsTheDelayThatWasFoundThen() {
    var clock = clock(new Absence(0, millis(30), 2), new Absence(millis(30), millis(75), 0));
    assertThat(Stream.generate(clock::present).limit(5).map(ReplayClockTest::offset))
        .containsExactly(0L, 0L, 30L, 75L, 75L);
  }

  @Test
  void aDelayThatIsOverDelaysNobody() {
    var clock = clock(new Absence(millis(10), millis(30), 0));
    clock.to(OPENED.plusMillis(40));
    assertThat(offset(clock.present())).isEqualTo(40);
  }

  @Test
  void waitingIsNoLook() {
    var clock = clock(new Absence(millis(10), millis(30), 0));
    clock.to(OPENED.plusMillis(20));
    assertThat(offset(clock.now())).isEqualTo(20);
    assertThat(offset(clock.present())).isEqualTo(30);
  }

  @Test
  void aFrameIsThereWhenTheCaseSawItAndNoSooner() {
    var proceedings = proceedings(List.of(), List.of(new LateFrame(0, 0, millis(50))));
    var packet = new CapturedPacket(OPENED.plusMillis(5), true, new byte[60], null);
    var link =
        new ReplayedLink(WIRE, new ReplayClock(proceedings), List.of(packet), proceedings.late(0));
    assertThat(link.frame(0, OPENED.plusMillis(40))).isEmpty();
    assertThat(link.frame(0, OPENED.plusMillis(60))).isPresent();
    assertThat(offset(link.now())).isEqualTo(50);
    assertThat(proceedings.late(1)).isEqualTo(Map.of());
  }

  private static ReplayClock clock(Absence... absences) {
    return new ReplayClock(proceedings(List.of(absences), List.of()));
  }

  private static Proceedings proceedings(List<Absence> absences, List<LateFrame> late) {
    return new Proceedings(
        Proceedings.FORMAT,
        "1",
        "some-case",
        "some-host",
        "rfc3927",
        "default",
        1,
        0,
        List.of(),
        OPENED.toString(),
        millis(1_000),
        1,
        List.of(WIRE),
        List.of(),
        absences,
        List.of(),
        List.of(),
        late);
  }

  private static long millis(long millis) {
    return Duration.ofMillis(millis).toNanos();
  }

  private static long offset(Instant time) {
    return Duration.between(OPENED, time).toMillis();
  }
}
