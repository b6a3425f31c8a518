// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.yaml.Fields;
import org.ipv4ll.tck.harness.yaml.YamlNode;
import org.ipv4ll.tck.harness.yaml.YamlProblem;
import org.ipv4ll.tck.reports.results.Note;
import org.ipv4ll.tck.reports.results.ResultPages;

/** Reads what somebody has written about defects, beside the pages of results. */
public final class NotesFile {

  private final String file;

  private NotesFile(String file) {
    this.file = file;
  }

  /**
   * The notes of a directory of pages; none where it has no such file.
   *
   * @throws UsageProblem naming the file, the line and the mend
   */
  public static List<Note> in(Path pages) {
    var path = pages.resolve(ResultPages.NOTES);
    if (!Files.isRegularFile(path)) {
      return List.of();
    }
    try {
      return new NotesFile(path.toString()).parse(Files.readString(path));
    } catch (YamlProblem e) {
      throw new UsageProblem(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
  }

  private List<Note> parse(String text) {
    var fields = Fields.of(file, "the notes", YamlNode.parse(file, text)).allow(List.of("notes"));
    return fields
        .read("notes", node -> fields.items(node).stream().map(this::note).toList())
        .orElse(List.of());
  }

  private Note note(YamlNode node) {
    var fields =
        Fields.of(file, "a note", node).allow(List.of("target", "defects", "cause", "text"));
    return new Note(
        fields.demand("target", "avahi-autoipd", fields::text),
        fields.demand("defects", "[probe-gap-most]", fields::texts),
        fields.demand("cause", "\"Two probes are up to 3 s apart\"", fields::text),
        fields.read("text", fields::text).orElse(""));
  }
}
