// SPDX-License-Identifier: Apache-2.0
/** The self-contained HTML report, one class for each part of the page. */
@NullMarked
package org.ipv4ll.tck.reports.html;

import org.jspecify.annotations.NullMarked;
