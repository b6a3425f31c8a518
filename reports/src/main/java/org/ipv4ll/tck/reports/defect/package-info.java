// SPDX-License-Identifier: Apache-2.0
/** What a report speaks of: all that a check found of one requirement, as one defect. */
@NullMarked
package org.ipv4ll.tck.reports.defect;

import org.jspecify.annotations.NullMarked;
