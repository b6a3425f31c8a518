// SPDX-License-Identifier: Apache-2.0
/** The reference router (RFC 3927 sections 2.7 and 7). */
@NullMarked
package org.ipv4ll.tck.engine.router;

import org.jspecify.annotations.NullMarked;
