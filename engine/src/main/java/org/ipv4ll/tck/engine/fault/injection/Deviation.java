// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.fault.injection;

import org.ipv4ll.tck.engine.role.HostFactory;
import org.ipv4ll.tck.engine.role.Role;

/**
 * A host, or something of another role, with one known deviation, which the registry tells in
 * words.
 *
 * @param id permanent, as in {@code M-SEL-01} or {@code V-04}
 * @param role what it is judged as
 */
public record Deviation(String id, Kind kind, HostFactory factory, Role role) {

  /** What a conformance suite has to make of a fault. */
  public enum Kind {
    /** It breaks a MUST: a case has to fail. */
    FAULT,
    /** It breaks a SHOULD: a case has to warn. */
    WEAK,
    /** The text is ambiguous: it may be reported, but no case fails it by default. */
    GREY,
    /** It conforms: no case may fail it. */
    VARIANT
  }

  public static Deviation fault(String id, HostFactory factory) {
    return new Deviation(id, Kind.FAULT, factory, Role.HOST);
  }

  public static Deviation weak(String id, HostFactory factory) {
    return new Deviation(id, Kind.WEAK, factory, Role.HOST);
  }

  public static Deviation grey(String id, HostFactory factory) {
    return new Deviation(id, Kind.GREY, factory, Role.HOST);
  }

  public static Deviation variant(String id, HostFactory factory) {
    return new Deviation(id, Kind.VARIANT, factory, Role.HOST);
  }

  /** The same of another role than that of a host. */
  public Deviation in(Role other) {
    return new Deviation(id, kind, factory, other);
  }
}
