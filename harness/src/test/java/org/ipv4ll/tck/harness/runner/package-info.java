// SPDX-License-Identifier: Apache-2.0
/** What the runner makes of cases, and what the cases make of hosts with known faults. */
@NullMarked
package org.ipv4ll.tck.harness.runner;

import org.jspecify.annotations.NullMarked;
