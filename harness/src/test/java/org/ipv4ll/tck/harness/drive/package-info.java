// SPDX-License-Identifier: Apache-2.0
/** The pieces of the bench, each by itself. */
@NullMarked
package org.ipv4ll.tck.harness.drive;

import org.jspecify.annotations.NullMarked;
