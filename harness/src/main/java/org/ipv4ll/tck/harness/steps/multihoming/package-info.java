// SPDX-License-Identifier: Apache-2.0
/** Given and When of hosts with several interfaces. */
@NullMarked
package org.ipv4ll.tck.harness.steps.multihoming;

import org.jspecify.annotations.NullMarked;
