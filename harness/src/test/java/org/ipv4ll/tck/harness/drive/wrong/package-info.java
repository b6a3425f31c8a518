// SPDX-License-Identifier: Apache-2.0
/** What the bench must not do; no part of it. */
@NullMarked
package org.ipv4ll.tck.harness.drive.wrong;

import org.jspecify.annotations.NullMarked;
