// SPDX-License-Identifier: Apache-2.0
/** Given and When of hosts that claim an address, remember it and start anew. */
@NullMarked
package org.ipv4ll.tck.harness.steps.claim;

import org.jspecify.annotations.NullMarked;
