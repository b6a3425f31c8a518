// SPDX-License-Identifier: Apache-2.0
/** Stimuli under which each fault and variant shows. */
@NullMarked
package org.ipv4ll.tck.engine.fault.scenario;

import org.jspecify.annotations.NullMarked;
