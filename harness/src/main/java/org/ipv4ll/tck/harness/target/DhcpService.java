// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

/** A DHCP server while it serves. */
@FunctionalInterface
public interface DhcpService extends AutoCloseable {

  /** Makes it fall silent; what it has leased stays leased. */
  @Override
  void close();
}
