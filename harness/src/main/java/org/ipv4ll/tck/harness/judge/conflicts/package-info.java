// SPDX-License-Identifier: Apache-2.0
/** What becomes of a candidate that another host contests: RFC 3927 section 2.2.1. */
@NullMarked
package org.ipv4ll.tck.harness.judge.conflicts;

import org.jspecify.annotations.NullMarked;
