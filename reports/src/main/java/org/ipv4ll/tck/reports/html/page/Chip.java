// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.html.page;

import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import org.ipv4ll.tck.reports.model.Verdict;

/** A verdict to look at: symbol, word and colour together. */
public final class Chip {

  private Chip() {}

  public static DomContent of(Verdict verdict) {
    return of(verdict, verdict.word());
  }

  /** The same with other words, such as a count. */
  public static DomContent of(Verdict verdict, String words) {
    return span(verdict.symbol() + " " + words).withClasses("chip", verdict.key());
  }
}
