// SPDX-License-Identifier: Apache-2.0
/** Reference servers and clients of the other roles of RFC 3927, each at one configured address. */
@NullMarked
package org.ipv4ll.tck.engine.server;

import org.jspecify.annotations.NullMarked;
