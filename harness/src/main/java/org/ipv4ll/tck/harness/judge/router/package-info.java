// SPDX-License-Identifier: Apache-2.0
/** What routers and hosts do not pass on: RFC 3927 sections 1.2, 2.7 and 7. */
@NullMarked
package org.ipv4ll.tck.harness.judge.router;

import org.jspecify.annotations.NullMarked;
