// SPDX-License-Identifier: Apache-2.0
/** The other half of a cycle; no part of the faults. */
@NullMarked
package org.ipv4ll.tck.engine.fault.wrong.inner;

import org.jspecify.annotations.NullMarked;
