// SPDX-License-Identifier: Apache-2.0
/** What may depend on what (docs/design.md, module edges). */
@NullMarked
package org.ipv4ll.tck.harness.architecture;

import org.jspecify.annotations.NullMarked;
