// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.dns;

/** How a query travels. */
public enum Transport {
  UDP,
  TCP
}
