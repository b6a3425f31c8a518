// SPDX-License-Identifier: Apache-2.0
/** Baselines as files: read so that a mistake is named with its line, and changed in place. */
@NullMarked
package org.ipv4ll.tck.harness.baseline;

import org.jspecify.annotations.NullMarked;
