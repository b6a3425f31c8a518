package org.ipv4ll.tck.reports.model;

import java.util.List;

/** The implementation under test and how it was reached. */
public record TargetInfo(
    String name, String adapter, List<String> roles, List<String> capabilities, String version) {

  public TargetInfo {
    roles = List.copyOf(roles);
    capabilities = List.copyOf(capabilities);
  }
}
