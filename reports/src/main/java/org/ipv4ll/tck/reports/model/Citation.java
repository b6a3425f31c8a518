// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A frame in the capture of another case. */
public record Citation(String caseId, int frame) {

  private static final Pattern IN_WORDS = Pattern.compile("case ([a-z0-9-]+), frame (\\d{1,9}):");

  /** What these words cite: so a case that judged the captures of others said where it shows. */
  public static Optional<Citation> in(String reason) {
    return Optional.of(IN_WORDS.matcher(reason))
        .filter(Matcher::find)
        .map(found -> new Citation(found.group(1), Integer.parseInt(found.group(2))));
  }
}
