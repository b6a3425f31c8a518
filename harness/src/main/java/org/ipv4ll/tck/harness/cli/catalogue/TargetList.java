// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli.catalogue;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.ipv4ll.tck.harness.target.Prerequisites;
import org.ipv4ll.tck.harness.target.TargetFile;
import org.ipv4ll.tck.harness.target.Targets;

/** The shipped targets with what each needs. */
record TargetList(Targets targets) {

  void print(PrintWriter out) {
    var files = targets.names().stream().map(targets::find).toList();
    files.forEach(
        file -> {
          out.printf(
              "%-37s  %-22s  %s%n",
              file.name(), String.join(",", file.about().roles()), needs(file));
          var how = file.about().origin().configuration();
          Stream.of(how.differs(), how.operator())
              .filter(line -> !line.isEmpty())
              .forEach(line -> out.println("    " + line));
        });
    out.printf(
        "%d targets; 'doctor --targets' tells for which this machine is ready%n", files.size());
    out.println("mutant:ID is the reference host with a known fault, on a wire mutant-veth:ID");
  }

  private String needs(TargetFile file) {
    var needs = new ArrayList<String>();
    if (targets.needsRoot(file)) {
      needs.add("root");
    }
    var packages = file.about().requires().packages();
    if (!packages.isEmpty()) {
      needs.add((packages.size() == 1 ? "package " : "packages ") + String.join(" ", packages));
    }
    new Prerequisites(file).build().ifPresent(script -> needs.add("built by " + script));
    return needs.isEmpty() ? "nothing" : String.join("; ", needs);
  }
}
