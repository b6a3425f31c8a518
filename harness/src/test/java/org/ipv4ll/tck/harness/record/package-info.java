// SPDX-License-Identifier: Apache-2.0
/** Tests of the package of the same name. */
@NullMarked
package org.ipv4ll.tck.harness.record;

import org.jspecify.annotations.NullMarked;
