// SPDX-License-Identifier: Apache-2.0
/** Which address follows the one that was lost: RFC 3927 sections 2.1 and 2.2.1. */
@NullMarked
package org.ipv4ll.tck.harness.judge.selecting;

import org.jspecify.annotations.NullMarked;
