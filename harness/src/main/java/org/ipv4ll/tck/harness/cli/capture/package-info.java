// SPDX-License-Identifier: Apache-2.0
/** {@code judge}: captures that somebody else took. */
@NullMarked
package org.ipv4ll.tck.harness.cli.capture;

import org.jspecify.annotations.NullMarked;
