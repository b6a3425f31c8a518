// SPDX-License-Identifier: Apache-2.0
/** What a terminal shows. */
@NullMarked
package org.ipv4ll.tck.harness.cli.terminal;

import org.jspecify.annotations.NullMarked;
