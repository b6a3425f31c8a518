package org.ipv4ll.tck.harness.dns;

/** How a query travels. */
public enum Transport {
  UDP,
  TCP
}
