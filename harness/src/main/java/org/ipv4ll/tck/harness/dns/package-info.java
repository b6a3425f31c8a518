// SPDX-License-Identifier: Apache-2.0
/** DNS messages and zone files as the tester sees them: the only place that knows dnsjava. */
@NullMarked
package org.ipv4ll.tck.harness.dns;

import org.jspecify.annotations.NullMarked;
