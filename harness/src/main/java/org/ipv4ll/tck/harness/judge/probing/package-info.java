// SPDX-License-Identifier: Apache-2.0
/** Form, number and spacing of probes, and no use before the claim: RFC 3927 section 2.2. */
@NullMarked
package org.ipv4ll.tck.harness.judge.probing;

import org.jspecify.annotations.NullMarked;
