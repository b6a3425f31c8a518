// SPDX-License-Identifier: Apache-2.0
/** Conforming ways when a link comes up or goes down, or has more than one station. */
@NullMarked
package org.ipv4ll.tck.engine.fault.variants.attachment;

import org.jspecify.annotations.NullMarked;
