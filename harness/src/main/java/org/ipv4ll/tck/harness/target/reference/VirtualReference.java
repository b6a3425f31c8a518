// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.harness.link.VirtualClock;
import org.ipv4ll.tck.harness.link.VirtualLink;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetFile;

/** A host of the engine, correct or with a fault, on a virtual link of its own for each case. */
public record VirtualReference(TargetFile file, String version, HostFactory factory)
    implements Target {

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
    return new VirtualIut(bed, factory, new VirtualClock());
  }

  @Override
  public Iut openBeside(CaseBed bed, Iut first) {
    return new VirtualIut(bed, factory, ((VirtualLink) first.link()).clock());
  }

  @Override
  public void close() {}
}
