// SPDX-License-Identifier: Apache-2.0
/** Abilities that act from the tester's machine: commands, HTTP requests, an operator. */
@NullMarked
package org.ipv4ll.tck.harness.target.hook;

import org.jspecify.annotations.NullMarked;
