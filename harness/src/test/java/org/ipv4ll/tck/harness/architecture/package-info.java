// SPDX-License-Identifier: Apache-2.0
/** What may depend on what (docs/architecture.md). */
@NullMarked
package org.ipv4ll.tck.harness.architecture;

import org.jspecify.annotations.NullMarked;
