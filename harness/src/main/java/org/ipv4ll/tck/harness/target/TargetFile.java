package org.ipv4ll.tck.harness.target;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Placeholder shape until the loader is there. */
public record TargetFile(
    String name,
    String adapter,
    List<String> roles,
    Set<String> capabilities,
    Duration startLatency) {}
