// SPDX-License-Identifier: Apache-2.0
/** {@code run} and {@code merge}: which cases, how far they are, and how the result is told. */
@NullMarked
package org.ipv4ll.tck.harness.cli.run;

import org.jspecify.annotations.NullMarked;
