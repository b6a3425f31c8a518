// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.harness.support.SupportException;
import org.ipv4ll.tck.harness.target.CaseBed;
import org.ipv4ll.tck.harness.target.Iut;
import org.ipv4ll.tck.harness.target.Target;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;

/** A host of the engine, correct or with a fault, on a real wire of its own for each case. */
public record VethReference(TargetFile file, String version, HostFactory factory)
    implements Target {

  @Override
  public boolean parallel() {
    return true;
  }

  @Override
  public Iut open(CaseBed bed) {
    try {
      return new VethIut(bed, factory);
    } catch (SupportException e) {
      throw new TargetException(e.getMessage(), e);
    }
  }

  @Override
  public void close() {}
}
