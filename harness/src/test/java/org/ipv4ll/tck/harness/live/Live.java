// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.live;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on a real wire. The system property {@code ipv4ll.live} says what to do where root,
 * libpcap or a command is missing: {@code auto} skips the test and says why, {@code required} fails
 * it; {@code off} skips it everywhere.
 */
@Tag("live")
@ExtendWith(LiveCondition.class)
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Live {

  /** Commands that have to be installed beside root and libpcap. */
  String[] commands() default {};

  /** Whether a Docker engine has to run, and to have the image of the shipped container targets. */
  boolean docker() default false;

  /** Whether the guest of the shipped QEMU targets has to be built. */
  boolean guest() default false;
}
