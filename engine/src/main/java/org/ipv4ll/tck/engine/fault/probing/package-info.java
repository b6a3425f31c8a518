// SPDX-License-Identifier: Apache-2.0
/** Probes in the wrong number, pace or form, and use before a claim (M-PRB, section 2.2.1). */
@NullMarked
package org.ipv4ll.tck.engine.fault.probing;

import org.jspecify.annotations.NullMarked;
