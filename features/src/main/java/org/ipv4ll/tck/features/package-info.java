// SPDX-License-Identifier: Apache-2.0
/** What is tested: the cases, the registry that they name, the suites. */
@NullMarked
package org.ipv4ll.tck.features;

import org.jspecify.annotations.NullMarked;
