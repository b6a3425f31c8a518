// SPDX-License-Identifier: Apache-2.0
/** The state machine of a host that claims, announces and defends a link-local address. */
@NullMarked
package org.ipv4ll.tck.engine.host;

import org.jspecify.annotations.NullMarked;
