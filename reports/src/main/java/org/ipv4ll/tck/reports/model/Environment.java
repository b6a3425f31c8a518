// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import org.jspecify.annotations.Nullable;

/**
 * The machine that ran the cases.
 *
 * @param clockSource what the kernel reads the time from, or {@code virtual}; null in old files
 * @param timestampError how far capture timestamps were off at worst when this was tried before the
 *     run, in seconds; null where it was not tried
 */
public record Environment(
    String os,
    String kernel,
    String jdk,
    int cores,
    @Nullable String clockSource,
    @Nullable Double timestampError) {}
