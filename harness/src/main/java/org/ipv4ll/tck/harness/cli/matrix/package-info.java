// SPDX-License-Identifier: Apache-2.0
/** {@code matrix} and {@code interop}: several targets, beside each other and in pairs. */
@NullMarked
package org.ipv4ll.tck.harness.cli.matrix;

import org.jspecify.annotations.NullMarked;
