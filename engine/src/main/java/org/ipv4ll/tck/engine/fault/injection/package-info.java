// SPDX-License-Identifier: Apache-2.0
/** What a fault is made of: something between the correct host and its surroundings. */
@NullMarked
package org.ipv4ll.tck.engine.fault.injection;

import org.jspecify.annotations.NullMarked;
