package org.ipv4ll.tck.harness.doctor;

/**
 * One thing that was looked at.
 *
 * @param detail what was found
 * @param mend what to do about it, empty if it is well
 */
public record Finding(String name, boolean ok, String detail, String mend) {

  static Finding well(String name, String detail) {
    return new Finding(name, true, detail, "");
  }

  static Finding ill(String name, String detail, String mend) {
    return new Finding(name, false, detail, mend);
  }
}
