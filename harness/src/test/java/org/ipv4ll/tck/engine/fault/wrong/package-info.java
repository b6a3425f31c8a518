// SPDX-License-Identifier: Apache-2.0
/** What faults must not do; no part of them. */
@NullMarked
package org.ipv4ll.tck.engine.fault.wrong;

import org.jspecify.annotations.NullMarked;
