// SPDX-License-Identifier: Apache-2.0
/** Hosts that conform, each in its own way (V). */
@NullMarked
package org.ipv4ll.tck.engine.fault.variants;

import org.jspecify.annotations.NullMarked;
