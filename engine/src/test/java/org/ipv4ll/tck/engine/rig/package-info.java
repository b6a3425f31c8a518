// SPDX-License-Identifier: Apache-2.0
/** Drives hosts in virtual time: from one deadline to the next. */
@NullMarked
package org.ipv4ll.tck.engine.rig;

import org.jspecify.annotations.NullMarked;
