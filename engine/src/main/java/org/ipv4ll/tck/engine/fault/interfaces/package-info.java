// SPDX-License-Identifier: Apache-2.0
/** Link changes, routable addresses and several interfaces (M-IFC, sections 1.9, 2.2 and 3). */
@NullMarked
package org.ipv4ll.tck.engine.fault.interfaces;

import org.jspecify.annotations.NullMarked;
