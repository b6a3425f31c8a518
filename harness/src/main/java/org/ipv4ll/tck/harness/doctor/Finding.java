package org.ipv4ll.tck.harness.doctor;

/**
 * One thing that was looked at.
 *
 * @param detail what was found
 * @param mend what to do about it, empty if there is nothing to do
 */
public record Finding(String name, boolean ok, String detail, String mend) {

  static Finding well(String name, String detail) {
    return new Finding(name, true, detail, "");
  }

  /** Good enough, and yet worth a word. */
  static Finding remark(String name, String detail, String mend) {
    return new Finding(name, true, detail, mend);
  }

  static Finding ill(String name, String detail, String mend) {
    return new Finding(name, false, detail, mend);
  }
}
