// SPDX-License-Identifier: Apache-2.0
/** What keeps the catalogue honest: the registry, its tags, and the feature files that use them. */
@NullMarked
package org.ipv4ll.tck.features;

import org.jspecify.annotations.NullMarked;
