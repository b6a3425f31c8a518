// SPDX-License-Identifier: Apache-2.0
/** Records written by hand, and what checks say of them. */
@NullMarked
package org.ipv4ll.tck.harness.judge;

import org.jspecify.annotations.NullMarked;
