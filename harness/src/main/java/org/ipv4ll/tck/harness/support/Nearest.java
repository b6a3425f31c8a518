// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class Nearest {

  /** Two letters that changed places are two edits. */
  private static final int SLIP = 2;

  /** Fewer letters begin too many words. */
  private static final int LEAST_PREFIX = 2;

  private static final int MOST = 4;

  private Nearest() {}

  /** The known word that is fewest edits away, unless that would be another word altogether. */
  public static Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(other -> distance(word, other)))
        .filter(other -> distance(word, other) <= Math.max(2, word.length() / 3));
  }

  /**
   * Words that somebody may have meant: the one that is a slip away, else those that begin alike,
   * else the one that is fewest edits away.
   */
  public static List<String> words(String word, Collection<String> known) {
    var near = to(word, known).stream().toList();
    if (near.stream().anyMatch(other -> distance(word, other) <= SLIP)) {
      return near;
    }
    var longer =
        known.stream()
            .filter(other -> word.length() >= LEAST_PREFIX && other.startsWith(word))
            .sorted(Comparator.comparingInt(String::length))
            .limit(MOST)
            .toList();
    return longer.isEmpty() ? near : longer;
  }

  private static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
