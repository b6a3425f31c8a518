// SPDX-License-Identifier: Apache-2.0
/** Hardware at the cable of a network card. */
@NullMarked
package org.ipv4ll.tck.harness.target.device;

import org.jspecify.annotations.NullMarked;
