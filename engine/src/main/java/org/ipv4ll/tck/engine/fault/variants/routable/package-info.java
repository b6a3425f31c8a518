// SPDX-License-Identifier: Apache-2.0
/** Conforming ways of hosts that have or had an address not of this protocol. */
@NullMarked
package org.ipv4ll.tck.engine.fault.variants.routable;

import org.jspecify.annotations.NullMarked;
