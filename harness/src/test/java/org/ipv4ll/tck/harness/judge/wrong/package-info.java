// SPDX-License-Identifier: Apache-2.0
/** Classes that break rules, so that the rules are seen to fail. */
@NullMarked
package org.ipv4ll.tck.harness.judge.wrong;

import org.jspecify.annotations.NullMarked;
