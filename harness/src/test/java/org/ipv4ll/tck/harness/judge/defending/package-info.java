// SPDX-License-Identifier: Apache-2.0
/** Tests of the checks on conflicts about an address in use, on records written by hand. */
@NullMarked
package org.ipv4ll.tck.harness.judge.defending;

import org.jspecify.annotations.NullMarked;
