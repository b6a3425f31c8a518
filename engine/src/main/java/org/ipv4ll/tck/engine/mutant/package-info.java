// SPDX-License-Identifier: Apache-2.0
/** Faults of real implementations, each a changed rule or a decorator of the correct host. */
@NullMarked
package org.ipv4ll.tck.engine.mutant;

import org.jspecify.annotations.NullMarked;
