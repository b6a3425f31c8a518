// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.capture;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.capture.CaptureJudgement;
import org.ipv4ll.tck.harness.capture.CaptureRequest;
import org.ipv4ll.tck.harness.capture.Moment;
import org.ipv4ll.tck.harness.capture.Span;
import org.ipv4ll.tck.harness.cli.exit.ExitCode;
import org.ipv4ll.tck.harness.cli.option.OptionConverters;
import org.ipv4ll.tck.harness.cli.option.OutputOptions;
import org.ipv4ll.tck.harness.cli.terminal.Screen;
import org.ipv4ll.tck.harness.judge.Profile;
import org.ipv4ll.tck.harness.judge.Settings;
import org.ipv4ll.tck.harness.judge.Slack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges a capture that anybody took. */
@Command(
    name = "judge",
    description = {
      "Judge a capture of any origin (Wireshark, tcpdump, a mirror port): every host in it",
      "that probes, claims or uses a link-local address, by all checks that need no stimulus.",
      "Needs neither root nor the device. No host is blamed for what the capture does not show."
    },
    footer = {
      "",
      "Times are seconds after the first frame (12.5) or ISO 8601 (2026-01-31T12:00:00Z).",
      "",
      "Examples:",
      "  ipv4ll-tck judge office.pcapng                       every host of a capture",
      "  ipv4ll-tck judge boot.pcap.gz --mac 02:00:5e:00:00:01 --link-up 0.8",
      "  ipv4ll-tck judge long.pcap --from 3600 --to 7200 --out results"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every host passed, warnings included",
      "1:a host broke a MUST",
      "2:wrong usage, a damaged file, or no host in it that does link-local things",
      "3:no failure, but a host could not be judged (off with --allow-inconclusive)",
      "4:the kit failed"
    })
public final class JudgeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "a capture: pcap or pcapng, optionally gzipped")
  private Path file;

  @Option(
      names = "--mac",
      paramLabel = "M",
      converter = OptionConverters.Macs.class,
      description = "judge this host only")
  private @Nullable MacAddress mac;

  @Option(
      names = "--from",
      paramLabel = "T",
      converter = OptionConverters.Moments.class,
      description = "judge frames from this time on")
  private @Nullable Moment from;

  @Option(
      names = "--to",
      paramLabel = "T",
      converter = OptionConverters.Moments.class,
      description = "judge frames up to this time, until which the capture is complete")
  private @Nullable Moment to;

  @Option(
      names = "--link-up",
      paramLabel = "T",
      converter = OptionConverters.Moments.class,
      description = "the link of the host came up at this time; may be given several times")
  private List<Moment> linkUps = List.of();

  @Option(
      names = "--profile",
      paramLabel = "P",
      converter = OptionConverters.Profiles.class,
      defaultValue = "rfc3927",
      description = "whose reading applies: rfc3927, rfc5227, bct, tc8 (default: ${DEFAULT-VALUE})")
  private Profile profile;

  @Option(
      names = "--slack",
      paramLabel = "S",
      converter = OptionConverters.Slacks.class,
      defaultValue = "default",
      description = "tolerance of times: strict, default, lenient (default: ${DEFAULT-VALUE})")
  private Slack slack;

  @Option(names = "--allow-inconclusive", description = "exit 0 if nothing worse was found")
  private boolean allowInconclusive;

  @Option(names = "-v", description = "show the stack trace of an error of the kit")
  private boolean verbose;

  @Option(names = "-q", description = "print defects and hosts only")
  private boolean quiet;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    long began = System.nanoTime();
    var startedAt = Instant.now();
    var request = new CaptureRequest(file, mac, new Span(from, to), linkUps);
    var judged = new CaptureJudgement(request).execute(new Settings(profile, slack, Duration.ZERO));
    var wall = Duration.ofNanos(System.nanoTime() - began);
    var words = spec.commandLine().getParseResult().originalArgs();
    var run = new CaptureRun(judged, profile, slack, words).result(startedAt, wall);
    var directory = output.directory("judge");
    output.files(directory).write(run);
    new CaptureText(judged, run, directory, Screen.of(spec))
        .print(spec.commandLine().getOut(), quiet);
    return ExitCode.of(run, allowInconclusive);
  }
}
