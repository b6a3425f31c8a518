// SPDX-License-Identifier: Apache-2.0
/** The command line: the only place that knows picocli and prints. */
@NullMarked
package org.ipv4ll.tck.harness.cli;

import org.jspecify.annotations.NullMarked;
