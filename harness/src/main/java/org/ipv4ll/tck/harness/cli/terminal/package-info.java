// SPDX-License-Identifier: Apache-2.0
/** What a terminal shows and who sits at it: colours, width, the line of a case or a defect. */
@NullMarked
package org.ipv4ll.tck.harness.cli.terminal;

import org.jspecify.annotations.NullMarked;
