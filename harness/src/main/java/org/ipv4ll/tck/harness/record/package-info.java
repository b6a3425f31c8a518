// SPDX-License-Identifier: Apache-2.0
/** What was observed in a case: immutable, the same live and read again. */
@NullMarked
package org.ipv4ll.tck.harness.record;

import org.jspecify.annotations.NullMarked;
