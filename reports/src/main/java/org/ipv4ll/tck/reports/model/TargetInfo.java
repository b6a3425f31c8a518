package org.ipv4ll.tck.reports.model;

import java.util.List;

/** The implementation under test and how it was reached. */
public record TargetInfo(
    String name, String adapter, List<String> roles, List<String> capabilities, String version) {

  public TargetInfo {
    roles = List.copyOf(roles);
    capabilities = List.copyOf(capabilities);
  }

  /** Name and version, the name once: many a program says its name with its version. */
  public String title() {
    if (version.isBlank() || name.endsWith(version)) {
      return name;
    }
    return version.startsWith(name) ? version : name + " " + version;
  }
}
