// SPDX-License-Identifier: Apache-2.0
/** What the reports must not know; no part of them. */
@NullMarked
package org.ipv4ll.tck.reports.wrong;

import org.jspecify.annotations.NullMarked;
