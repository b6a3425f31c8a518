// SPDX-License-Identifier: Apache-2.0
/** How a run is told: its result file and one writer per report format. */
@NullMarked
package org.ipv4ll.tck.reports;

import org.jspecify.annotations.NullMarked;
