// SPDX-License-Identifier: Apache-2.0
/** What this machine can do, and how well. */
@NullMarked
package org.ipv4ll.tck.harness.doctor;

import org.jspecify.annotations.NullMarked;
