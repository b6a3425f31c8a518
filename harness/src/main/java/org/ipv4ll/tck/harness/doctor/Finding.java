// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.doctor;

/**
 * One thing that was looked at.
 *
 * @param detail what was found
 * @param mend what to do about it, empty if there is nothing to do
 */
public record Finding(String name, State state, String detail, String mend) {

  /** How bad it is. */
  public enum State {
    WELL,
    /** Missing, but nobody has asked for it. */
    ABSENT,
    /** Good enough, and yet worth a word. */
    REMARK,
    ILL
  }

  static Finding well(String name, String detail) {
    return new Finding(name, State.WELL, detail, "");
  }

  static Finding absent(String name, String detail, String mend) {
    return new Finding(name, State.ABSENT, detail, mend);
  }

  static Finding remark(String name, String detail, String mend) {
    return new Finding(name, State.REMARK, detail, mend);
  }

  static Finding ill(String name, String detail, String mend) {
    return new Finding(name, State.ILL, detail, mend);
  }

  public boolean ok() {
    return state != State.ILL;
  }
}
