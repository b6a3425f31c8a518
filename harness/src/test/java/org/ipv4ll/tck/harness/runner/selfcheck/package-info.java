// SPDX-License-Identifier: Apache-2.0
/** Trials of known faults. */
@NullMarked
package org.ipv4ll.tck.harness.runner.selfcheck;

import org.jspecify.annotations.NullMarked;
