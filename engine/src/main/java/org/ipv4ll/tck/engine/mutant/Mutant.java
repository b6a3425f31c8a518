// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

/**
 * A host, or something of another role, with one known deviation, which the registry tells in
 * words.
 *
 * @param id permanent, as in {@code M-SEL-01} or {@code V-04}
 * @param role what it is judged as
 */
public record Mutant(String id, Kind kind, HostFactory factory, Role role) {

  /** What a conformance suite has to make of a mutant. */
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

  static Mutant fault(String id, HostFactory factory) {
    return new Mutant(id, Kind.FAULT, factory, Role.HOST);
  }

  static Mutant weak(String id, HostFactory factory) {
    return new Mutant(id, Kind.WEAK, factory, Role.HOST);
  }

  static Mutant grey(String id, HostFactory factory) {
    return new Mutant(id, Kind.GREY, factory, Role.HOST);
  }

  static Mutant variant(String id, HostFactory factory) {
    return new Mutant(id, Kind.VARIANT, factory, Role.HOST);
  }

  /** The same of another role than that of a host. */
  Mutant in(Role other) {
    return new Mutant(id, kind, factory, other);
  }
}
