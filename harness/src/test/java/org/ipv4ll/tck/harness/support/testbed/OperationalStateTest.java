// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

class OperationalStateTest {

  private static final int NEW_LINK = 16;
  private static final int STATE = 16;
  private static final int UNKNOWN = 0;
  private static final int DOWN = 2;
  private static final int UP = 6;

  /** A message with a name of three octets, padded to four, and then the state. */
  private static ByteBuffer answer(int type, int state) {
    var message = ByteBuffer.allocate(48).order(ByteOrder.nativeOrder());
    message.putInt(0, 48).putShort(4, (short) type);
    message.putShort(32, (short) 7).putShort(34, (short) 3).put(36, (byte) 'e').put(37, (byte) '0');
    message.putShort(40, (short) 5).putShort(42, (short) STATE).put(44, (byte) state);
    return message;
  }

  @Test
  void onlyUpIsUp() {
    assertThat(OperationalState.isUp(answer(NEW_LINK, UP))).isTrue();
    assertThat(OperationalState.isUp(answer(NEW_LINK, UNKNOWN))).isFalse();
    assertThat(OperationalState.isUp(answer(NEW_LINK, DOWN))).isFalse();
  }

  @Test
  void whatSaysNothingIsNotUp() {
    assertThat(OperationalState.isUp(answer(2, UP))).isFalse();
    assertThat(OperationalState.isUp(answer(NEW_LINK, UP).limit(40))).isFalse();
    assertThat(OperationalState.isUp(ByteBuffer.allocate(0))).isFalse();
  }
}
