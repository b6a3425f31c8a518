// SPDX-License-Identifier: Apache-2.0
/** Tests on a real wire: when they run. */
@NullMarked
package org.ipv4ll.tck.harness.live;

import org.jspecify.annotations.NullMarked;
