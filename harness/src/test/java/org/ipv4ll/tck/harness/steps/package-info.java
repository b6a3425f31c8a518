// SPDX-License-Identifier: Apache-2.0
/** The sentences of the features, told apart without running them. */
@NullMarked
package org.ipv4ll.tck.harness.steps;

import org.jspecify.annotations.NullMarked;
