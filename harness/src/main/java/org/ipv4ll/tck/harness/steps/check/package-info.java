// SPDX-License-Identifier: Apache-2.0
/** Then: each sentence is the name of one check. */
@NullMarked
package org.ipv4ll.tck.harness.steps.check;

import org.jspecify.annotations.NullMarked;
