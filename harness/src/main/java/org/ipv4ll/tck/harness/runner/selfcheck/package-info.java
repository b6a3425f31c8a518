// SPDX-License-Identifier: Apache-2.0
/** Hosts with known faults against the cases: which check finds which fault. */
@NullMarked
package org.ipv4ll.tck.harness.runner.selfcheck;

import org.jspecify.annotations.NullMarked;
