// SPDX-License-Identifier: Apache-2.0
/** What a user meets: messages, exit codes, results. */
@NullMarked
package org.ipv4ll.tck.harness.cli;

import org.jspecify.annotations.NullMarked;
