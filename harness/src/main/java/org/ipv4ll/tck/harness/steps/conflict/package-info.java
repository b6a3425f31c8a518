// SPDX-License-Identifier: Apache-2.0
/** Given and When of other stations that contest an address, or seem to. */
@NullMarked
package org.ipv4ll.tck.harness.steps.conflict;

import org.jspecify.annotations.NullMarked;
