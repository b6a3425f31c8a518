// SPDX-License-Identifier: Apache-2.0
/** Form, number and spacing of announcements: RFC 3927 section 2.4. */
@NullMarked
package org.ipv4ll.tck.harness.judge.announcing;

import org.jspecify.annotations.NullMarked;
