// SPDX-License-Identifier: Apache-2.0
/** Given and When of cables, of links that become one, and of links that are full. */
@NullMarked
package org.ipv4ll.tck.harness.steps.link;

import org.jspecify.annotations.NullMarked;
