// SPDX-License-Identifier: Apache-2.0
/** Tests of the package of the same name, on records written by hand. */
@NullMarked
package org.ipv4ll.tck.harness.judge.router;

import org.jspecify.annotations.NullMarked;
