package org.ipv4ll.tck.harness.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.bench.Profile;
import org.ipv4ll.tck.harness.bench.Slack;
import org.ipv4ll.tck.harness.catalogue.UnknownName;
import org.ipv4ll.tck.reports.ReportWriter;
import org.ipv4ll.tck.reports.Reporters;
import picocli.CommandLine.ITypeConverter;

/** Options that take one of a few words; whoever mistypes one is told all of them. */
final class Choices {

  private Choices() {}

  /** Words of {@code --profile}. */
  static final class Profiles implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String word) {
      return constant("profile", word, Profile.values());
    }
  }

  /** Words of {@code --slack}. */
  static final class Slacks implements ITypeConverter<Slack> {
    @Override
    public Slack convert(String word) {
      return constant("slack", word, Slack.values());
    }
  }

  /** Words of {@code --reporter}. */
  static final class Reports implements ITypeConverter<ReportWriter> {
    @Override
    public ReportWriter convert(String word) {
      return Reporters.all().stream()
          .filter(writer -> writer.name().equals(word))
          .findFirst()
          .orElseThrow(() -> UnknownName.of("reporter", word, reporters()));
    }

    private static List<String> reporters() {
      return Reporters.all().stream().map(ReportWriter::name).toList();
    }
  }

  private static <E extends Enum<E>> E constant(String kind, String word, E[] values) {
    return Stream.of(values)
        .filter(value -> value.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () -> UnknownName.of(kind, word, Stream.of(values).map(Choices::word).toList()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
