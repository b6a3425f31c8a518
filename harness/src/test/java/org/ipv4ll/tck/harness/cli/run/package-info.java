// SPDX-License-Identifier: Apache-2.0
/** What a run tells while it goes on. */
@NullMarked
package org.ipv4ll.tck.harness.cli.run;

import org.jspecify.annotations.NullMarked;
