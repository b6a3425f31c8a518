// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.lockstep;

import java.nio.file.Path;
import java.util.Map;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.ipv4ll.tck.harness.link.VirtualLink;
import org.ipv4ll.tck.harness.support.testbed.Scratch;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;

/** A stack behind the lockstep protocol; each case has an instance on a virtual link of its own. */
final class LockstepTarget implements Target {

  private final TargetFile file;
  private final StackProcesses processes;
  private final Path storage;
  private final String version;

  private LockstepTarget(TargetFile file, StackProcesses processes) {
    this.file = file;
    this.processes = processes;
    var first = processes.take();
    this.version = first.greeting().implementation();
    processes.giveBack(first);
    this.storage = Scratch.directory("lockstep-" + Integer.toHexString(hashCode()));
  }

  /** Starts a first process, whose greeting tells the version. */
  static LockstepTarget open(TargetFile file) {
    var command = KitCommand.expanded(file.daemon().start());
    var environment = file.daemon().environment(Map.of("HOME", System.getProperty("user.home")));
    var patience = file.settings(LockstepSettings.class).answerWithin();
    try {
      return new LockstepTarget(
          file, new StackProcesses(() -> Conversation.begin(command, environment, patience)));
    } catch (LockstepBreach e) {
      throw new TargetException(file.name() + ": " + e.getMessage(), e);
    }
  }

  @Override
  public TargetFile file() {
    return file;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public boolean parallel() {
    return true;
  }

  @Override
  public boolean realTime() {
    return false;
  }

  @Override
  public Iut open(CaseBed bed) {
    return new LockstepIut(file, bed, inTime(new VirtualClock()));
  }

  @Override
  public Iut openBeside(CaseBed bed, Iut first) {
    return first instanceof LockstepIut one && one.company().isOf(processes)
        ? new LockstepIut(file, bed, one.company())
        : new LockstepIut(file, bed, inTime(((VirtualLink) first.link()).clock()));
  }

  private CaseProcess inTime(VirtualClock clock) {
    return new CaseProcess(processes, storage, clock);
  }

  @Override
  public void close() {
    processes.close();
    Scratch.delete(storage);
  }
}
