// SPDX-License-Identifier: Apache-2.0
/** Given and When of questions, conversations and packets on the link. */
@NullMarked
package org.ipv4ll.tck.harness.steps.traffic;

import org.jspecify.annotations.NullMarked;
