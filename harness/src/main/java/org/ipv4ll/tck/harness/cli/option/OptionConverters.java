// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.option;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.capture.Moment;
import org.ipv4ll.tck.harness.cli.exit.UsageProblem;
import org.ipv4ll.tck.harness.cli.terminal.Colour;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.selection.UnknownName;
import org.ipv4ll.tck.reports.ReportWriter;
import org.ipv4ll.tck.reports.Reporters;
import org.ipv4ll.tck.reports.model.Shard;
import picocli.CommandLine.ITypeConverter;

/** Options that take one of a few words; whoever mistypes one is told all of them. */
public final class OptionConverters {

  private OptionConverters() {}

  /** Words of {@code --profile}. */
  public static final class Profiles implements ITypeConverter<Profile> {
    @Override
    public Profile convert(String word) {
      return constant("profile", word, Profile.values());
    }
  }

  /** Words of {@code --slack}. */
  public static final class Slacks implements ITypeConverter<Slack> {
    @Override
    public Slack convert(String word) {
      return constant("slack", word, Slack.values());
    }
  }

  /** Words of {@code --color}. */
  public static final class Colours implements ITypeConverter<Colour.When> {
    @Override
    public Colour.When convert(String word) {
      return constant("word of --color", word, Colour.When.values());
    }
  }

  /** Words of {@code --reporter}. */
  public static final class Reports implements ITypeConverter<ReportWriter> {
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

  /** {@code 2/3} for {@code --shard}. */
  public static final class Shards implements ITypeConverter<Shard> {

    private static final Pattern SHARD = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    @Override
    public Shard convert(String word) {
      var match = SHARD.matcher(word);
      if (match.matches()) {
        var shard = new Shard(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
        if (shard.index() >= 1 && shard.index() <= shard.count()) {
          return shard;
        }
      }
      throw new UsageProblem("--shard " + word + ": a part such as 1/3, 2/3 or 3/3");
    }
  }

  /** {@code 90s} and {@code 5m} for {@code --max-duration}. */
  public static final class Durations implements ITypeConverter<Duration> {

    private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(s|m|h)");

    @Override
    public Duration convert(String word) {
      var match = DURATION.matcher(word);
      if (!match.matches() || Long.parseLong(match.group(1)) == 0) {
        throw new UsageProblem("--max-duration " + word + ": a time such as 90s or 5m");
      }
      long value = Long.parseLong(match.group(1));
      return switch (match.group(2)) {
        case "s" -> Duration.ofSeconds(value);
        case "m" -> Duration.ofMinutes(value);
        default -> Duration.ofHours(value);
      };
    }
  }

  /** {@code 02:00:5e:00:00:01} for {@code --mac}. */
  public static final class Macs implements ITypeConverter<MacAddress> {

    @Override
    public MacAddress convert(String word) {
      try {
        return MacAddress.parse(word.replace('-', ':'));
      } catch (IllegalArgumentException e) {
        throw new UsageProblem("--mac " + word + ": a hardware address such as 02:00:5e:00:00:01");
      }
    }
  }

  /** {@code 12.5} and {@code 2026-01-31T12:00:00Z} for times in a capture. */
  public static final class Moments implements ITypeConverter<Moment> {

    @Override
    public Moment convert(String word) {
      return Moment.parse(word)
          .orElseThrow(
              () ->
                  new UsageProblem(
                      word
                          + ": a time in a capture is seconds after the first frame, such as 12.5,"
                          + " or ISO 8601, such as 2026-01-31T12:00:00Z"));
    }
  }

  /** The constant of this name, in whatever case; {@code kind} is what it is in a complaint. */
  public static <E extends Enum<E>> E constant(String kind, String word, E[] values) {
    return Stream.of(values)
        .filter(value -> value.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(
            () ->
                UnknownName.of(kind, word, Stream.of(values).map(OptionConverters::word).toList()));
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
