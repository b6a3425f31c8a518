// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

import java.time.Duration;

/** A way to reach and steer an implementation under test: a target file and its adapter. */
public interface Target extends AutoCloseable {

  TargetFile file();

  /** The version that the implementation reports, or {@code unknown}. */
  String version();

  /** Whether many instances may run at once, each on its own link. */
  boolean parallel();

  /** Whether its links run in real time, and so feel how busy the machine is. */
  default boolean realTime() {
    return true;
  }

  /** How many of them a core bears at once; they mostly wait. */
  default int instancesPerCore() {
    return 30;
  }

  /** How far apart instances are to start, so that many of them do not slow each other down. */
  default Duration startDistance() {
    return Duration.ZERO;
  }

  /**
   * Makes an instance that is attached but not started.
   *
   * @throws TargetException if a tool, a right or a file is missing
   */
  Iut open(CaseBed bed);

  /**
   * Makes a further instance for a case that has one already, on a link of its own in the same
   * time.
   */
  default Iut openBeside(CaseBed bed, Iut first) {
    return open(bed);
  }

  /** Removes whatever all instances shared. */
  @Override
  void close();
}
