// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for.
 *
 * @param digest of the frozen list of scored cases
 * @param selection the filters in words, empty where there were none
 * @param complete whether every case of the suite that the target can take was run
 * @param shard which part of the selection this run is, null where it is all of it
 */
public record Suite(
    String name, String digest, String selection, boolean complete, @Nullable Shard shard) {}
