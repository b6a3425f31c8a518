// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.mutant;

/**
 * A host, or something of another role, with one known deviation.
 *
 * @param id permanent, as in {@code M-SEL-01} or {@code V-04}
 * @param fault what it does otherwise than the correct host, in a sentence
 * @param role what it is judged as
 */
public record Mutant(String id, Kind kind, String fault, HostFactory factory, Role role) {

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

  static Mutant fault(String id, String fault, HostFactory factory) {
    return new Mutant(id, Kind.FAULT, fault, factory, Role.HOST);
  }

  static Mutant weak(String id, String fault, HostFactory factory) {
    return new Mutant(id, Kind.WEAK, fault, factory, Role.HOST);
  }

  static Mutant grey(String id, String fault, HostFactory factory) {
    return new Mutant(id, Kind.GREY, fault, factory, Role.HOST);
  }

  static Mutant variant(String id, String behaviour, HostFactory factory) {
    return new Mutant(id, Kind.VARIANT, behaviour, factory, Role.HOST);
  }

  /** The same of another role than that of a host. */
  Mutant in(Role other) {
    return new Mutant(id, kind, fault, factory, other);
  }
}
