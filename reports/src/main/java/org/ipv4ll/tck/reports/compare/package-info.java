// SPDX-License-Identifier: Apache-2.0
/** Runs against what is known, against one another, and put together. */
@NullMarked
package org.ipv4ll.tck.reports.compare;

import org.jspecify.annotations.NullMarked;
