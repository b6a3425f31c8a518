// SPDX-License-Identifier: Apache-2.0
/** Many implementations side by side: requirement by requirement, and pair by pair. */
@NullMarked
package org.ipv4ll.tck.reports.matrix;

import org.jspecify.annotations.NullMarked;
