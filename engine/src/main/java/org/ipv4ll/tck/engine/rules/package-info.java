// SPDX-License-Identifier: Apache-2.0
/**
 * The rules of RFC 3927 that can be changed one by one: constants, selection, conflicts, sending.
 */
@NullMarked
package org.ipv4ll.tck.engine.rules;

import org.jspecify.annotations.NullMarked;
