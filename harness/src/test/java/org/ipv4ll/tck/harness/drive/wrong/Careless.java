// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive.wrong;

import com.sun.jna.Native;
import io.cucumber.java.en.Then;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.ipv4ll.tck.harness.link.Link;
import org.ipv4ll.tck.harness.link.wrong.Judging;
import org.ipv4ll.tck.harness.steps.wrong.Nosy;
import org.junit.jupiter.api.TestReporter;
import org.pcap4j.core.Pcaps;
import org.testcontainers.containers.GenericContainer;
import org.xbill.DNS.Type;
import picocli.CommandLine.Option;

/** Everything that belongs into one other package only. */
public final class Careless {

  @Option(names = "--careless")
  boolean careless;

  @Then("nothing")
  public void say(Link link) throws IOException, InterruptedException {
    System.out.println(Pcaps.libVersion());
    System.err.println(link.now());
    new ProcessBuilder("true").start();
    Runtime.getRuntime().exec(new String[] {"true"});
    Thread.sleep(Duration.ZERO.toMillis());
    TimeUnit.MILLISECONDS.sleep(0);
    Native.setProtected(false);
    Type.check(1);
  }

  boolean knows(Object other) {
    return other instanceof GenericContainer
        || other instanceof TestReporter
        || other instanceof Judging
        || other instanceof Nosy;
  }

  void end(int status) {
    System.exit(status);
  }

  void endAtOnce(int status) {
    Runtime.getRuntime().halt(status);
  }
}
