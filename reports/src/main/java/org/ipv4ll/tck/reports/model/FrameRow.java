// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports.model;

import org.jspecify.annotations.Nullable;

/**
 * One frame of a case as a reader sees it.
 *
 * @param number counted from 1, as in the capture file
 * @param at capture time, ISO 8601
 * @param offsetSeconds link time since the case began
 * @param direction who sent it: {@code host} or {@code tester}
 * @param kind {@code probe}, {@code announcement}, {@code reply}, {@code request}, {@code icmp},
 *     {@code udp}, {@code tcp}, {@code ip}, {@code vlan} (with a tag) or {@code other}
 * @param comment the judgement on this frame, null where there is none
 * @param length bytes on the wire
 */
public record FrameRow(
    int number,
    String at,
    double offsetSeconds,
    String direction,
    String kind,
    String summary,
    @Nullable String comment,
    int length) {}
