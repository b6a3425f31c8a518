// SPDX-License-Identifier: Apache-2.0
/** Pictures of a case: its timeline and its distributions. */
@NullMarked
package org.ipv4ll.tck.reports.timeline;

import org.jspecify.annotations.NullMarked;
