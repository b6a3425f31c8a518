// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;

/**
 * One row of behaviours.yaml: something that a conformance suite can look at.
 *
 * @param seconds protocol time from a running, unconfigured host, in words
 * @param coveredBy earlier suites that look at the row
 * @param partlyCoveredBy earlier suites that look at a part of it
 * @param because why no case looks at the row; empty where one does
 */
public record Behaviour(
    String id,
    String level,
    String section,
    String title,
    String stimulus,
    String expected,
    String criterion,
    String seconds,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> coveredBy,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> partlyCoveredBy,
    @JsonSetter(nulls = Nulls.AS_EMPTY) String because) {}
