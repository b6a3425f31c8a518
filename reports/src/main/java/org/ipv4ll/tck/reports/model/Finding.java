package org.ipv4ll.tck.reports.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One judgement inside a case.
 *
 * @param frame number of the frame that shows it, null where no single frame does
 */
public record Finding(
    List<String> requirements, Verdict verdict, String text, @Nullable Integer frame) {

  public Finding {
    requirements = List.copyOf(requirements);
  }

  /** Whether a reader has to look at it. */
  public boolean objects() {
    return verdict.worseThan(Verdict.PASS);
  }
}
