// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page in the macros of man(7), from the same texts as {@code --help}. */
record ManPage(CommandSpec root, String version, LocalDate date) {

  private static final String EXAMPLES = "Examples:";

  String text() {
    var lines =
        Stream.of(
                head(),
                options(root),
                Stream.of(".SH COMMANDS"),
                commands(root).flatMap(ManPage::command),
                Stream.of(".SH EXIT STATUS", "Of \\fBrun\\fR; other commands say theirs above."),
                exitCodes(root.subcommands().get("run").getCommandSpec()),
                Stream.of(".SH EXAMPLES"),
                examples(root),
                foot())
            .flatMap(part -> part);
    return lines.collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> head() {
    return Stream.of(
        ".TH %s 1 %s \"%s %s\""
            .formatted(root.name().toUpperCase(Locale.ROOT), date, root.name(), version),
        ".SH NAME",
        "%s \\- %s".formatted(escaped(root.name()), summary(root)),
        ".SH SYNOPSIS",
        "\\fB%s\\fR \\fICOMMAND\\fR [\\fIOPTION\\fR]...".formatted(escaped(root.name())),
        ".SH DESCRIPTION",
        "It runs an implementation on an isolated link, observes how it probes, claims and defends",
        "addresses, provokes conflicts, and reports which requirements it meets and which it",
        "violates, with the packets as evidence.",
        ".SH OPTIONS",
        "Every command knows these.");
  }

  private static Stream<String> foot() {
    return Stream.of(
        ".SH ENVIRONMENT",
        ".TP",
        ".B SUDO_UID, SUDO_GID",
        "who owns the results of a run as root",
        ".TP",
        ".B NO_COLOR, CLICOLOR_FORCE",
        "as \\fB\\-\\-color\\fR never and always",
        ".SH FILES",
        ".TP",
        ".I ipv4ll\\-tck\\-out",
        "where runs are written that name no other place",
        ".SH SEE ALSO",
        "RFC 3927; the pages of \\fI/usr/share/doc/ipv4ll\\-tck\\fR");
  }

  private static Stream<CommandSpec> commands(CommandSpec above) {
    return Map.copyOf(above.subcommands()).values().stream()
        .map(CommandLine::getCommandSpec)
        .distinct()
        .sorted(Comparator.comparing(CommandSpec::qualifiedName))
        .flatMap(each -> Stream.concat(Stream.of(each), commands(each)));
  }

  private static Stream<String> command(CommandSpec command) {
    var operands =
        command.positionalParameters().stream()
            .map(operand -> " \\fI" + escaped(operand.paramLabel()) + "\\fR")
            .collect(Collectors.joining());
    return Stream.of(
            Stream.of(
                ".SS \\fB"
                    + escaped(command.qualifiedName().replaceFirst("^\\S+ ", ""))
                    + "\\fR"
                    + operands),
            description(command.usageMessage().description()),
            command.positionalParameters().stream().flatMap(ManPage::operand),
            options(command),
            command.usageMessage().exitCodeList().isEmpty()
                ? Stream.<String>of()
                : Stream.concat(Stream.of(".PP", "Exit status:"), exitCodes(command)),
            examples(command).findAny().isEmpty()
                ? Stream.<String>of()
                : Stream.concat(Stream.of(".PP", EXAMPLES), examples(command)))
        .flatMap(part -> part);
  }

  private static Stream<String> operand(PositionalParamSpec operand) {
    return Stream.concat(
        Stream.of(".TP", "\\fI" + escaped(operand.paramLabel()) + "\\fR"),
        description(operand.description()));
  }

  /** What every command inherits is told once, of the root. */
  private static Stream<String> options(CommandSpec command) {
    return command.options().stream()
        .filter(option -> !option.hidden())
        .filter(option -> command.parent() == null || !isEverywhere(option))
        .flatMap(ManPage::option);
  }

  private static boolean isEverywhere(OptionSpec option) {
    return option.inherited() || option.usageHelp() || option.versionHelp();
  }

  private static Stream<String> option(OptionSpec option) {
    var names =
        Arrays.stream(option.names())
            .map(name -> "\\fB" + escaped(name) + "\\fR")
            .collect(Collectors.joining(", "));
    var label = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
    var value = String.valueOf(option.defaultValue());
    return Stream.concat(
        Stream.of(".TP", names + label),
        description(
            Arrays.stream(option.description())
                .map(line -> line.replace("${DEFAULT-VALUE}", value))
                .toArray(String[]::new)));
  }

  private static Stream<String> description(String... lines) {
    return Arrays.stream(lines).map(ManPage::line);
  }

  private static Stream<String> exitCodes(CommandSpec command) {
    return command.usageMessage().exitCodeList().entrySet().stream()
        .flatMap(code -> Stream.of(".TP", ".B " + code.getKey(), line(code.getValue())));
  }

  /** The footer shows them; they keep their columns. A command without one inherits the root's. */
  private static Stream<String> examples(CommandSpec command) {
    var footer = List.of(command.usageMessage().footer());
    boolean inherited =
        command.parent() != null && footer.equals(List.of(command.root().usageMessage().footer()));
    var lines =
        footer.stream()
            .filter(line -> !inherited)
            .filter(line -> line.startsWith("  "))
            .map(ManPage::line)
            .toList();
    return lines.isEmpty()
        ? Stream.empty()
        : Stream.of(Stream.of(".nf"), lines.stream(), Stream.of(".fi")).flatMap(part -> part);
  }

  private static String summary(CommandSpec command) {
    var text = String.join(" ", command.usageMessage().description()).replaceFirst("\\.$", "");
    return line(text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1));
  }

  /** A dot or a quote at its beginning would make it a macro. */
  private static String line(String text) {
    var escaped = escaped(text.replace("%%", "%"));
    return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e").replace("-", "\\-");
  }
}
