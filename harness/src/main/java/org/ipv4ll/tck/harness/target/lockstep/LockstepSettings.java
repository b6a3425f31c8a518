// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.time.Duration;
import java.util.Set;
import org.ipv4ll.tck.harness.target.Settings;
import org.ipv4ll.tck.harness.yaml.Fields;

/**
 * What a target file says to this adapter alone.
 *
 * @param answerWithin how long an answer may take, in real time
 */
record LockstepSettings(Duration answerWithin) implements Settings {

  static final Set<String> KEYS = Set.of("answerWithin");

  private static final Duration DEFAULT = Duration.ofSeconds(10);

  static LockstepSettings of(Fields fields) {
    return new LockstepSettings(fields.read("answerWithin", fields::duration).orElse(DEFAULT));
  }
}
