// SPDX-License-Identifier: Apache-2.0
/** Packets to the wrong station, and packets handed on (M-FWD, sections 2.6, 2.7 and 7). */
@NullMarked
package org.ipv4ll.tck.engine.fault.forwarding;

import org.jspecify.annotations.NullMarked;
