// SPDX-License-Identifier: Apache-2.0
/** The pages of docs/ say what is so. */
@NullMarked
package org.ipv4ll.tck.harness.docs;

import org.jspecify.annotations.NullMarked;
