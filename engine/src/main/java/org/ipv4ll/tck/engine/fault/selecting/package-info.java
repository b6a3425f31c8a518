// SPDX-License-Identifier: Apache-2.0
/** Candidates from the wrong range, seed or memory (M-SEL, section 2.1). */
@NullMarked
package org.ipv4ll.tck.engine.fault.selecting;

import org.jspecify.annotations.NullMarked;
