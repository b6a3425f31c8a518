// SPDX-License-Identifier: Apache-2.0
/** Links: one broadcast domain each, virtual or real. */
@NullMarked
package org.ipv4ll.tck.harness.link;

import org.jspecify.annotations.NullMarked;
