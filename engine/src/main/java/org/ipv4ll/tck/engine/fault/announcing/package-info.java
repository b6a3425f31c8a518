// SPDX-License-Identifier: Apache-2.0
/** Announcements in the wrong number, time or form (M-ANN, section 2.4). */
@NullMarked
package org.ipv4ll.tck.engine.fault.announcing;

import org.jspecify.annotations.NullMarked;
