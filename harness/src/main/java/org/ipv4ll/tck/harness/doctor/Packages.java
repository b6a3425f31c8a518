// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.doctor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ipv4ll.tck.harness.link.CaptureLibrary;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.support.process.Command;
import org.ipv4ll.tck.harness.support.process.Tools;
import org.ipv4ll.tck.harness.target.Prerequisites;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.TargetFile.Requires;

/** The Debian packages that the kit and these targets use. */
record Packages(List<TargetFile> targets) {

  static final List<String> TOOLS = List.of("ip", "nsenter", "unshare", "mount");
  static final String LIBPCAP = "libpcap0.8";

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** Those of these commands that are not there. */
  static List<String> absent(List<String> commands) {
    return commands.stream().filter(command -> Tools.find(command).isEmpty()).toList();
  }

  List<String> missing() {
    var packages = new TreeSet<String>();
    absent(TOOLS).forEach(command -> packages.add(Tools.packageOf(command)));
    if (CaptureLibrary.version().isEmpty()) {
      packages.add(LIBPCAP);
    }
    targets.stream()
        .filter(target -> !new Prerequisites(target).missing().isEmpty())
        .map(file -> file.about().requires())
        .map(Requires::packages)
        .forEach(packages::addAll);
    return List.copyOf(packages);
  }

  List<String> install() {
    var packages = missing();
    if (!packages.isEmpty()) {
      if (!Tools.isRoot()) {
        throw new SupportException("needs root: sudo ./ipv4ll-tck doctor --install");
      }
      apt(List.of("update"));
      var install = new ArrayList<>(List.of("install", "--yes", "--no-install-recommends"));
      install.addAll(packages);
      ServicePolicy.during(() -> apt(install));
    }
    return packages;
  }

  private static void apt(List<String> arguments) {
    var line = new ArrayList<>(List.of("apt-get"));
    line.addAll(arguments);
    Command.of(line).with(Map.of("DEBIAN_FRONTEND", "noninteractive")).within(PATIENCE).succeed();
  }
}
