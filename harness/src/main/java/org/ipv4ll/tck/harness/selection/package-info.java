// SPDX-License-Identifier: Apache-2.0
/** What of the catalogue a run takes: the cases that the user names, and their shares. */
@NullMarked
package org.ipv4ll.tck.harness.selection;

import org.jspecify.annotations.NullMarked;
