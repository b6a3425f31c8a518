// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.option;

import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;
import org.ipv4ll.tck.features.Suite;
import org.ipv4ll.tck.harness.cli.terminal.Colour;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Slack;
import org.ipv4ll.tck.harness.runner.gherkin.Features;
import org.ipv4ll.tck.reports.ReportWriter;
import org.ipv4ll.tck.reports.Reporters;

/** Words that a shell offers after an option. */
public final class Candidates {

  private Candidates() {}

  /** The names of constants, as options take them. */
  public static Iterator<String> words(Enum<?>[] constants) {
    return Stream.of(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).iterator();
  }

  /** Of {@code --target}. */
  public static final class TargetNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return TargetLookup.targets().names().iterator();
    }
  }

  /** Of {@code --suite}. */
  static final class SuiteNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Features.load().catalogue().suites().stream().map(Suite::name).iterator();
    }
  }

  /** Of {@code --profile}. */
  public static final class Profiles implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(Profile.values());
    }
  }

  /** Of {@code --slack}. */
  public static final class Slacks implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(Slack.values());
    }
  }

  /** Of {@code --reporter}. */
  static final class Reports implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Reporters.all().stream().map(ReportWriter::name).iterator();
    }
  }

  /** Of {@code --color}. */
  public static final class Colours implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words(Colour.When.values());
    }
  }
}
