// SPDX-License-Identifier: Apache-2.0
/** What steps must not touch; no part of them. */
@NullMarked
package org.ipv4ll.tck.harness.steps.wrong;

import org.jspecify.annotations.NullMarked;
