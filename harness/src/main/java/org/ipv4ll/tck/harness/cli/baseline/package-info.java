// SPDX-License-Identifier: Apache-2.0
/** {@code baseline}: lists of known failures are written and brought up to date. */
@NullMarked
package org.ipv4ll.tck.harness.cli.baseline;

import org.jspecify.annotations.NullMarked;
