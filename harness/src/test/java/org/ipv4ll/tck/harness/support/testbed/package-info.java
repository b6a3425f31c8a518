// SPDX-License-Identifier: Apache-2.0
/** What a test bed is made of, and its removal. */
@NullMarked
package org.ipv4ll.tck.harness.support.testbed;

import org.jspecify.annotations.NullMarked;
