// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.drive;

/** The frames of a tester beside some host, for tests of other packages. */
public final class SampleStimuli {

  private SampleStimuli() {}

  /** Made anew. */
  public static Stimuli make() {
    var stations = new TesterStations(Frames.HOST, 1);
    return new Stimuli(stations, stations.rogue());
  }
}
