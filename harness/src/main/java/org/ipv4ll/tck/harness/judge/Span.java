// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.judge;

import java.time.Instant;
import org.ipv4ll.tck.reports.model.Window;
import org.jspecify.annotations.Nullable;

/** A stretch of link time that a judgement rests on, for the timeline; null has no end. */
public record Span(Window.Kind kind, Instant from, @Nullable Instant to, String label) {}
