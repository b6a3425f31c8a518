// SPDX-License-Identifier: Apache-2.0
/** What statistics must not know; no part of them. */
@NullMarked
package org.ipv4ll.tck.harness.statistics.wrong;

import org.jspecify.annotations.NullMarked;
