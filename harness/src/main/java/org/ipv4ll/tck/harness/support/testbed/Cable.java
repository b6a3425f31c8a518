// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

/**
 * A cable from the tester to an interface in the network namespace of a process that somebody else
 * has started, and may start again: a container.
 */
public interface Cable extends AutoCloseable {

  /** Where the tester is, at its interface {@link VethPair#TESTER_INTERFACE}. */
  Namespace tester();

  /**
   * The namespace of the process, once attached; kept by name, whether the process lives or not.
   */
  Namespace iut();

  /** The interface of the implementation. */
  String device();

  /** Plugs in at a process: the interface is up then, with no address and its MAC. */
  void attach(long pid);

  /** Unplugs from a process that has ended, or is about to; with the addresses it had. */
  void detach();

  /** Waits until both ends are operational. */
  void awaitCarrier();

  /** Takes the far side of the interface down or up, as if the cable was pulled or plugged in. */
  void carrier(boolean up);

  @Override
  void close();
}
