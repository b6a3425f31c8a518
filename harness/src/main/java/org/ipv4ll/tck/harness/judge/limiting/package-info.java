// SPDX-License-Identifier: Apache-2.0
/** How fast new addresses are tried after many conflicts: RFC 3927 section 2.2.1. */
@NullMarked
package org.ipv4ll.tck.harness.judge.limiting;

import org.jspecify.annotations.NullMarked;
