// SPDX-License-Identifier: Apache-2.0
/** How commands end. */
@NullMarked
package org.ipv4ll.tck.harness.cli.exit;

import org.jspecify.annotations.NullMarked;
