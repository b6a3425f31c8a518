// SPDX-License-Identifier: Apache-2.0
/** How a command ends: exit codes, the reason for one, wrong usage, Ctrl-C. */
@NullMarked
package org.ipv4ll.tck.harness.cli.exit;

import org.jspecify.annotations.NullMarked;
