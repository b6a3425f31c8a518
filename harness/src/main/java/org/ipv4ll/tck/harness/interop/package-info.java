// SPDX-License-Identifier: Apache-2.0
/** Two implementations on one link: how they get on with each other. */
@NullMarked
package org.ipv4ll.tck.harness.interop;

import org.jspecify.annotations.NullMarked;
