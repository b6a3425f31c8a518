// SPDX-License-Identifier: Apache-2.0
/** Pages of results: one for each implementation, for those who maintain them. */
@NullMarked
package org.ipv4ll.tck.reports.results;

import org.jspecify.annotations.NullMarked;
