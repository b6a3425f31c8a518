// SPDX-License-Identifier: Apache-2.0
/** Conflicts in use and answers that go wrong (M-DEF, section 2.5 and RFC 826). */
@NullMarked
package org.ipv4ll.tck.engine.fault.defending;

import org.jspecify.annotations.NullMarked;
