// SPDX-License-Identifier: Apache-2.0
/** Processes, namespaces and iproute2: the only place that starts processes. */
@NullMarked
package org.ipv4ll.tck.harness.support;

import org.jspecify.annotations.NullMarked;
