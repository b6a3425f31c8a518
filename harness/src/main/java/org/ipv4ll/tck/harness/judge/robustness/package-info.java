// SPDX-License-Identifier: Apache-2.0
/** What becomes of a host that hears hostile frames: RFC 3927 section 5. */
@NullMarked
package org.ipv4ll.tck.harness.judge.robustness;

import org.jspecify.annotations.NullMarked;
