// SPDX-License-Identifier: Apache-2.0
/** What of the catalogue is selected. */
@NullMarked
package org.ipv4ll.tck.harness.selection;

import org.jspecify.annotations.NullMarked;
