// SPDX-License-Identifier: Apache-2.0
/** Checks: pure functions of a record, each of which asks one question about one requirement. */
@NullMarked
package org.ipv4ll.tck.harness.judge;

import org.jspecify.annotations.NullMarked;
