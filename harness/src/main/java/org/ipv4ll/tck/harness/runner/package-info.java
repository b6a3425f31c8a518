// SPDX-License-Identifier: Apache-2.0
/** Runs the cases: Cucumber's runtime, one bench for each scenario, and what becomes of it. */
@NullMarked
package org.ipv4ll.tck.harness.runner;

import org.jspecify.annotations.NullMarked;
