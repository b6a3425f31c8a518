// SPDX-License-Identifier: Apache-2.0
/** Conflicts with the candidate that are missed or imagined (M-CDP, section 2.2.1). */
@NullMarked
package org.ipv4ll.tck.engine.fault.conflicts;

import org.jspecify.annotations.NullMarked;
