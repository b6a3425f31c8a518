// SPDX-License-Identifier: Apache-2.0
/** {@code selfcheck}: which checks find which known faults, as text and as a page. */
@NullMarked
package org.ipv4ll.tck.harness.cli.selfcheck;

import org.jspecify.annotations.NullMarked;
