// SPDX-License-Identifier: Apache-2.0
/** The reference host as a target, on a virtual link or on a veth pair. */
@NullMarked
package org.ipv4ll.tck.harness.target.reference;

import org.jspecify.annotations.NullMarked;
