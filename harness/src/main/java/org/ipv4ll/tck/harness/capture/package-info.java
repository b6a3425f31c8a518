// SPDX-License-Identifier: Apache-2.0
/**
 * Captures that anybody took: finds the hosts in them, cuts their lives into episodes, and judges
 * each by the checks that need no stimulus.
 */
@NullMarked
package org.ipv4ll.tck.harness.capture;

import org.jspecify.annotations.NullMarked;
