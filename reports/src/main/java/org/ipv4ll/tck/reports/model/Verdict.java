// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Outcome of a judgement. The order of the constants is the order of severity. */
public enum Verdict {
  NONE("–", "not assessed"),
  PASS("✓", "pass"),
  WARN("!", "warning"),
  INCONCLUSIVE("?", "inconclusive"),
  FAIL("✗", "fail"),
  ERROR("‼", "error");

  private final String symbol;
  private final String word;

  Verdict(String symbol, String word) {
    this.symbol = symbol;
    this.word = word;
  }

  /** The more severe of the two: a verdict only ever gets worse. */
  public Verdict worse(Verdict other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public boolean worseThan(Verdict other) {
    return compareTo(other) > 0;
  }

  /** One character that tells the verdict without colour. */
  public String symbol() {
    return symbol;
  }

  /** The verdict in words for a reader. */
  public String word() {
    return word;
  }

  /** The name in run.json. */
  @JsonValue
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
