// SPDX-License-Identifier: Apache-2.0
/** Names of link-local addresses at name servers and their clients: RFC 3927 section 1.4. */
@NullMarked
package org.ipv4ll.tck.harness.judge.dns;

import org.jspecify.annotations.NullMarked;
