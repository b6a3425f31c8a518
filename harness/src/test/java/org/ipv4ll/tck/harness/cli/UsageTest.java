// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

  @TempDir Path directory;

  /** One line says what is wrong and what there is instead; it ends with 2 and no stack trace. */
  private static void refuses(String message, String... arguments) {
    var said = Said.of(arguments);
    assertThat(said.err()).startsWith("ipv4ll-tck: ").contains(message).doesNotContain("\tat ");
    assertThat(said.err().lines().filter(line -> line.startsWith("ipv4ll-tck: "))).hasSize(1);
    assertThat(said.status()).isEqualTo(ExitCode.USAGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--target avahi-autoip | did you mean avahi-autoipd?",
        "--target mutant:M-DEF-1 | unknown mutant 'M-DEF-1'; did you mean M-DEF-",
        "--suite quik | unknown suite 'quik'; there are smoke, quick, standard, full, bct, tc8",
        "--id rate-limt | unknown case id 'rate-limt'; did you mean rate-limit?",
        "--target avahi | did you mean avahi-autoipd, avahi-autoipd-",
        "--target nonsense-of-a-name | 'list --targets' has all",
        "--target mutant:X | unknown mutant 'X'; docs/generated/kill-matrix.md has all",
        "--id nosuch | unknown case id 'nosuch'; 'list' has all",
        "--color red | unknown word of --color 'red'; there are auto, always, never",
        "--show all | unknown word of --show 'all'; there are problems, pass",
        "--id nothing-* | unknown case id 'nothing-*'",
        "--tags @must-not | unknown tag '@must-not'",
        "--requirement RFC3927-2.5-99 | unknown requirement 'RFC3927-2.5-99'; did you mean RFC",
        "--reporter pdf | unknown reporter 'pdf'; there are html, junit, markdown",
        "--profile rfc3928 | unknown profile 'rfc3928'; there are rfc3927, rfc5227, bct, tc8",
        "--slack loose | unknown slack 'loose'; there are strict, default, lenient",
        "--seed one | 'one' is not a long",
        "--parallel 0 | at least one case must run",
        "--suit full | unknown option --suit; did you mean --suite?"
      })
  void namesWhatItDoesNotKnow(String arguments, String message) {
    refuses(message, ("run --dry-run " + arguments).split(" "));
  }

  @Test
  void tagExpressionsAreChecked() {
    refuses("is no tag expression", "run", "--tags", "@must and (");
  }

  @Test
  void unknownCommandsAreRefused() {
    refuses("unknown word rum; did you mean run?", "rum");
    refuses("unknown word rnu; did you mean run?", "rnu");
    refuses("unknown word doc; did you mean doctor?", "doc");
  }

  @Test
  void nothingSelectedIsAnErrorOfTheUser() {
    refuses("nothing selected: no case matches", "run", "--suite", "quick", "--id", "rate-limit");
  }

  @Test
  void nothingApplicableIsToldApart() throws IOException {
    var file = write("{name: x, adapter: reference}");
    refuses(
        "none of the 1 selected cases; stored-address-first: it needs the ability storage",
        "run",
        "--target",
        file.toString(),
        "--id",
        "stored-address-first");
  }

  @Test
  void aTargetOfAnotherRoleIsToldApart() throws IOException {
    var router = write("{name: x, adapter: reference, roles: [router, dns-server]}");
    refuses(
        "is a router and dns-server, and none of the ",
        ("run --tags @PRB-07 --target " + router).split(" "));
    refuses(
        "; rate-limit: it judges a host, and the target is a router and dns-server",
        ("run --id rate-limit --target " + router).split(" "));
  }

  @Test
  void aBrokenTargetFileIsNamedWithItsLine() throws IOException {
    var file = write("name: mine\nadapter: netns\nstart: [a\nstop: {}\n");
    refuses(file + ":", "run", "--target", file.toString());
    assertThat(Said.of("run", "--target", file.toString()).err()).containsPattern(":[34]: ");
  }

  @Test
  void aWrongKeyIsNamedWithItsLine() throws IOException {
    var file = write("name: mine\nadapter: netns\nstrat: [a]\n");
    refuses(file + ":3: ", "run", "--target", file.toString());
  }

  @Test
  void aMissingTargetFileIsNamed() {
    refuses("no target and no file", "run", "--target", directory.resolve("no.yaml").toString());
  }

  @Test
  void theDirectoryOfARunHasToBeWritable() throws IOException {
    var file = write("not a directory");
    refuses(
        "cannot be written, not a directory: name another directory",
        "run",
        "--id",
        "rate-limit",
        "--out",
        file.toString());
    refuses("cannot be written", "run", "--id", "rate-limit", "--out", "/proc/results");
  }

  @Test
  void noRunIsOverwritten() throws IOException {
    Files.writeString(directory.resolve("run.json"), "{}");
    var out = directory.toString();
    refuses("already holds a run", "run", "--id", "rate-limit", "--out", out);
    assertThat(directory.resolve("run.json")).content().isEqualTo("{}");
    assertThat(Said.of("run", "--id", "rate-limit", "--out", out, "--overwrite").status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "run",
    "list",
    "explain",
    "doctor",
    "selfcheck",
    "clean",
    "zone",
    "completion",
    "man"
  })
  void everyCommandExplainsItself(String command) {
    var said = Said.of(command, "--help");
    assertThat(said.status()).isZero();
    assertThat(said.out()).startsWith("Usage: ipv4ll-tck " + command).contains("Examples:");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 80);
  }

  private Path write(String text) throws IOException {
    return Files.writeString(directory.resolve("target.yaml"), text);
  }
}
