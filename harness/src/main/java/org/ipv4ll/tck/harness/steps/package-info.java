// SPDX-License-Identifier: Apache-2.0
/** Thin glue from Gherkin sentences to the bench. */
@NullMarked
package org.ipv4ll.tck.harness.steps;

import org.jspecify.annotations.NullMarked;
