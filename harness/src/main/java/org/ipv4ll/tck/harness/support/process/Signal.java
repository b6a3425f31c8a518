// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import com.sun.jna.LastErrorException;
import java.util.Arrays;
import java.util.Optional;

/** POSIX signals, with their numbers on Linux. */
public enum Signal {
  HUP(1),
  INT(2),
  QUIT(3),
  ILL(4),
  TRAP(5),
  ABRT(6),
  BUS(7),
  FPE(8),
  KILL(9),
  USR1(10),
  SEGV(11),
  USR2(12),
  PIPE(13),
  ALRM(14),
  TERM(15),
  SYS(31);

  private final int number;

  Signal(int number) {
    this.number = number;
  }

  public static Optional<Signal> named(String name) {
    var bare = name.startsWith("SIG") ? name.substring(3) : name;
    return Arrays.stream(values()).filter(signal -> signal.name().equals(bare)).findFirst();
  }

  /** The signal that an exit status of a shell stands for, which is 128 and the number. */
  public static Optional<Signal> ofStatus(int status) {
    return Arrays.stream(values()).filter(signal -> signal.number + 128 == status).findFirst();
  }

  /** Sends it; a process that is gone already is none of our business. */
  public void send(long pid) {
    try {
      Libc.INSTANCE.kill(Math.toIntExact(pid), number);
    } catch (LastErrorException e) {
      return;
    }
  }

  @Override
  public String toString() {
    return "SIG" + name();
  }
}
