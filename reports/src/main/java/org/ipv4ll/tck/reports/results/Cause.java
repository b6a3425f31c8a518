// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.ipv4ll.tck.reports.model.Defect;

/**
 * Defects that have one cause, by the word of somebody who has looked; without that word each is
 * one by itself.
 *
 * @param title in a few words; empty where nobody has looked
 * @param note what there is to say of it; may be empty
 */
record Cause(String title, String note, List<Defect> defects) {

  Cause {
    defects = List.copyOf(defects);
  }

  /** Of these defects of a target, in their order. */
  static List<Cause> of(String target, List<Defect> defects, List<Note> notes) {
    var causes = new LinkedHashMap<Object, Cause>();
    for (var defect : defects) {
      var note = notes.stream().filter(each -> each.isAbout(target, defect)).findFirst();
      causes.merge(
          note.isPresent() ? note.get() : defect,
          new Cause(
              note.map(Note::cause).orElse(""), note.map(Note::text).orElse(""), List.of(defect)),
          Cause::with);
    }
    return List.copyOf(causes.values());
  }

  private Cause with(Cause other) {
    var all = new ArrayList<>(defects);
    all.addAll(other.defects);
    return new Cause(title, note, all);
  }

  /** The one that shows it most briefly: in the fewest frames. */
  Defect clearest() {
    return defects.stream()
        .min(Comparator.comparing(each -> each.show().frames().size()))
        .orElseThrow();
  }

  /** Where a link of a page leads. */
  String anchor() {
    return anchor(defects.get(0));
  }

  static String anchor(Defect defect) {
    return (defect.rule().check() + "-" + defect.rule().requirement())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9.-]", "-");
  }
}
