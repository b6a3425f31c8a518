// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ipv4ll.tck.engine.wire.MacAddress;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Targets;
import org.ipv4ll.tck.harness.target.netns.NetnsAdapter;

/** A JVM of its own with one bed, for somebody to kill. */
final class LittleRun {

  static final String READY = "the bed is ready";

  private LittleRun() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    var directory = Path.of(arguments[0]);
    var file = directory.resolve("sleeper.yaml");
    Files.writeString(file, "{name: sleeper, adapter: netns, start: [sleep, 600]}");
    var targets = new Targets(List.of(new NetnsAdapter()));
    var target = targets.open(targets.find(file.toString()));
    var iut = target.open(new CaseBed("x", directory, new MacAddress(0x0200_5E00_0001L), 0, 0));
    iut.start();
    System.out.println(READY);
    Thread.currentThread().join();
  }
}
