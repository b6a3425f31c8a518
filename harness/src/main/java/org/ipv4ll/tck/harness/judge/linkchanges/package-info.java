// SPDX-License-Identifier: Apache-2.0
/** Links that come back, and hosts that are left alone: RFC 3927 sections 2.2 and 4. */
@NullMarked
package org.ipv4ll.tck.harness.judge.linkchanges;

import org.jspecify.annotations.NullMarked;
