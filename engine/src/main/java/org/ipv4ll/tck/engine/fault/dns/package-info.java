// SPDX-License-Identifier: Apache-2.0
/** Queries, answers and updates of the DNS about the link-local domain (M-DNS, section 1.4). */
@NullMarked
package org.ipv4ll.tck.engine.fault.dns;

import org.jspecify.annotations.NullMarked;
