// SPDX-License-Identifier: Apache-2.0
/** What the checks of this package say of records written by hand. */
@NullMarked
package org.ipv4ll.tck.harness.judge.routable;

import org.jspecify.annotations.NullMarked;
