// SPDX-License-Identifier: Apache-2.0
/** A link-local address beside a routable one: RFC 3927 sections 1.9 and 2.6.1. */
@NullMarked
package org.ipv4ll.tck.harness.judge.routable;

import org.jspecify.annotations.NullMarked;
