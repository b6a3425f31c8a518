// SPDX-License-Identifier: Apache-2.0
/** Packets that cost a host neither its candidate nor its address: RFC 3927 sections 2.2.1, 2.5. */
@NullMarked
package org.ipv4ll.tck.harness.judge.noconflict;

import org.jspecify.annotations.NullMarked;
