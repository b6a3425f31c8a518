// SPDX-License-Identifier: Apache-2.0
/** Containers of a Docker engine, through Testcontainers. */
@NullMarked
package org.ipv4ll.tck.harness.target.container;

import org.jspecify.annotations.NullMarked;
