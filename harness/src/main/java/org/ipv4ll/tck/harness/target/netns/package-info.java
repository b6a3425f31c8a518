// SPDX-License-Identifier: Apache-2.0
/** A real daemon in namespaces of its own. */
@NullMarked
package org.ipv4ll.tck.harness.target.netns;

import org.jspecify.annotations.NullMarked;
