// SPDX-License-Identifier: Apache-2.0
/** {@code list} and {@code explain}: what there is to run, and what an id means. */
@NullMarked
package org.ipv4ll.tck.harness.cli.catalogue;

import org.jspecify.annotations.NullMarked;
