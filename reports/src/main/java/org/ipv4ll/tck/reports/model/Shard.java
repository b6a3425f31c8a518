// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

/**
 * One of several runs that share a selection of cases.
 *
 * @param index from 1
 * @param count how many shards there are
 */
public record Shard(int index, int count) {

  /** {@code 2/3}, as on the command line. */
  @Override
  public String toString() {
    return index + "/" + count;
  }
}
