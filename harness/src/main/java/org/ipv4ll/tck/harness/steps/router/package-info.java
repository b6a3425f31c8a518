// SPDX-License-Identifier: Apache-2.0
/** Given and When of routers. */
@NullMarked
package org.ipv4ll.tck.harness.steps.router;

import org.jspecify.annotations.NullMarked;
