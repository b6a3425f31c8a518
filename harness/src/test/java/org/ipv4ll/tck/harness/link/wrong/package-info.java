// SPDX-License-Identifier: Apache-2.0
/** What a link must not know; no part of one. */
@NullMarked
package org.ipv4ll.tck.harness.link.wrong;

import org.jspecify.annotations.NullMarked;
