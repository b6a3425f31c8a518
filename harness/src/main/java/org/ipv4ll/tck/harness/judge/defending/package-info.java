// SPDX-License-Identifier: Apache-2.0
/** What hosts make of conflicts about an address in use: RFC 3927 section 2.5. */
@NullMarked
package org.ipv4ll.tck.harness.judge.defending;

import org.jspecify.annotations.NullMarked;
