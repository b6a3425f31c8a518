// SPDX-License-Identifier: Apache-2.0
/** What there is to test: the cases, the requirements they name, the suites. */
@NullMarked
package org.ipv4ll.tck.harness.catalogue;

import org.jspecify.annotations.NullMarked;
