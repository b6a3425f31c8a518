// SPDX-License-Identifier: Apache-2.0
/** Several hosts on one link, or on links that become one: RFC 3927 sections 2.1 and 4. */
@NullMarked
package org.ipv4ll.tck.harness.judge.joining;

import org.jspecify.annotations.NullMarked;
