// SPDX-License-Identifier: Apache-2.0
/** Where a host sends its packets, and from which address: RFC 3927 sections 2.6 to 2.9. */
@NullMarked
package org.ipv4ll.tck.harness.judge.sending;

import org.jspecify.annotations.NullMarked;
