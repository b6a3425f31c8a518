// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

/**
 * A line that the implementation printed.
 *
 * @param offsetSeconds when it came, on the time axis of the frames
 */
public record LogLine(double offsetSeconds, String text) {}
