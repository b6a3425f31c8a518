// SPDX-License-Identifier: Apache-2.0
/** Given and When of leases and of routable addresses. */
@NullMarked
package org.ipv4ll.tck.harness.steps.dhcp;

import org.jspecify.annotations.NullMarked;
