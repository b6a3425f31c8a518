// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import org.jspecify.annotations.Nullable;

/** Files that show what happened; paths relative to the run directory, null where not kept. */
public record Evidence(@Nullable String pcapng, @Nullable String timeline, @Nullable String log) {}
