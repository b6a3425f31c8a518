// SPDX-License-Identifier: Apache-2.0
/** Targets: how an implementation is reached and steered. */
@NullMarked
package org.ipv4ll.tck.harness.target;

import org.jspecify.annotations.NullMarked;
