// SPDX-License-Identifier: Apache-2.0
/** What the engine must not do; no part of it. */
@NullMarked
package org.ipv4ll.tck.engine.wrong;

import org.jspecify.annotations.NullMarked;
