// SPDX-License-Identifier: Apache-2.0
/** Breaks the rules for the features. */
@NullMarked
package org.ipv4ll.tck.features.wrong;

import org.jspecify.annotations.NullMarked;
