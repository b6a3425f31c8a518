// SPDX-License-Identifier: Apache-2.0
/**
 * The reference IPv4 Link-Local host of RFC 3927: a sans-IO engine without sockets, threads, clock
 * or static state.
 */
@NullMarked
package org.ipv4ll.tck.engine;

import org.jspecify.annotations.NullMarked;
