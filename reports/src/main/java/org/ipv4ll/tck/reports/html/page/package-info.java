// SPDX-License-Identifier: Apache-2.0
/** What every HTML page is made of: its frame, links within it, verdicts to look at. */
@NullMarked
package org.ipv4ll.tck.reports.html.page;

import org.jspecify.annotations.NullMarked;
