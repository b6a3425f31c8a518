// SPDX-License-Identifier: Apache-2.0
/** Hosts with several interfaces: RFC 3927 sections 3.2 and 3.4. */
@NullMarked
package org.ipv4ll.tck.harness.judge.multihoming;

import org.jspecify.annotations.NullMarked;
