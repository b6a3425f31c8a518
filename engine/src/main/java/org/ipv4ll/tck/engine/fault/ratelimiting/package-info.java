// SPDX-License-Identifier: Apache-2.0
/** Rate limits that are missing, too lax, too strict or forgotten (M-RTL, section 2.2.1). */
@NullMarked
package org.ipv4ll.tck.engine.fault.ratelimiting;

import org.jspecify.annotations.NullMarked;
