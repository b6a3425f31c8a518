// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.interop;

import java.time.Duration;
import java.util.List;
import org.ipv4ll.tck.engine.wire.Ipv4Address;

/** Hosts that hold one address already when they come together (RFC 3927 sections 2.5 and 4). */
final class DuplicateScenarios {

  private static final Duration QUIET = Duration.ofSeconds(5);
  private static final Duration BETWEEN_WORDS = Duration.ofSeconds(3);

  /** Twice DEFEND_INTERVAL: whoever is to give way has done so. */
  private static final Duration AFTERMATH = Duration.ofSeconds(20);

  private static final int WORDS = 3;
  private static final Ipv4Address SOMEBODY = Ipv4Address.parse("169.254.201.201");

  private DuplicateScenarios() {}

  /**
   * Both claim apart and are joined; nobody can know of the other before one of them speaks.
   *
   * @param speakers who does
   */
  static InteropVerdict joinedLinks(InteropTestbed stage, List<InteropHost> speakers) {
    var parties = List.of(stage.first(), stage.second());
    for (var party : parties) {
      if (!MeetingScenarios.hold(stage, party)) {
        return InteropVerdict.open(
            party.name() + " did not take the contested address to begin with");
      }
    }
    stage.pass(QUIET);
    stage.joined(true);
    for (int i = 0; i < WORDS; i++) {
      speakers.stream().filter(InteropHost::holdsContested).forEach(party -> party.ping(SOMEBODY));
      stage.pass(BETWEEN_WORDS);
    }
    stage.pass(AFTERMATH);
    if (stage.isExhausted()) {
      return InteropVerdict.fail("they fight without end");
    }
    stage.joined(false);
    return judged(parties);
  }

  private static InteropVerdict judged(List<InteropHost> parties) {
    var holders = parties.stream().filter(InteropHost::answersForContested).toList();
    var state = String.join(", ", parties.stream().map(InteropHost::holding).toList());
    return switch (holders.size()) {
      case 0 -> InteropVerdict.pass("both have given it up: " + state);
      case 1 -> InteropVerdict.pass(holders.get(0).name() + " keeps it: " + state);
      default -> InteropVerdict.fail("both still answer for it: " + heard(parties));
    };
  }

  /** Who heard the other one claim its address, and did not move. */
  private static String heard(List<InteropHost> parties) {
    return String.join(", ", parties.stream().map(DuplicateScenarios::heard).toList());
  }

  private static String heard(InteropHost party) {
    long claims =
        party.host().trace().all().stream()
            .filter(sighting -> !sighting.fromHost())
            .flatMap(sighting -> sighting.arp().stream())
            .filter(arp -> arp.senderProtocol().equals(party.contested()))
            .filter(arp -> !arp.senderHardware().equals(party.host().mac()))
            .count();
    return claims == 0
        ? party.name() + " heard nothing of the other"
        : "%s heard the other claim %s (%d frames) and stayed"
            .formatted(party.name(), party.contested(), claims);
  }
}
