package org.ipv4ll.tck.harness.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A target file (docs/targets.md), its defaults filled in.
 *
 * @param start command line with placeholders, never a shell string
 * @param startLatency seconds from start or carrier to the host being ready to probe
 */
public record TargetFile(
    String name,
    String adapter,
    List<String> roles,
    int interfaces,
    List<String> start,
    Map<String, String> environment,
    Map<String, String> files,
    Stop stop,
    @Nullable String storage,
    @JsonProperty("startLatency") String startLatencyText,
    Map<String, Ability> abilities,
    Requires requires,
    @JsonProperty("version") List<String> versionCommand) {

  /** How it is asked to stop. */
  public record Stop(String signal, String within) {}

  /** Built in, or a command. */
  public record Ability(boolean builtin, List<String> command) {}

  /** What has to be installed. */
  public record Requires(List<String> commands, List<String> packages) {}
}
