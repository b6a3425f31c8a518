// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.runner;

/** The version of this tool, from the manifest of its jar. */
public final class ToolVersion {

  private ToolVersion() {}

  /** {@code development} where it does not run from a jar. */
  public static String text() {
    var version = ToolVersion.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
