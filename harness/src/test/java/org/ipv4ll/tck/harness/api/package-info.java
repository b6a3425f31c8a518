// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.ipv4ll.tck.harness.api;

import org.jspecify.annotations.NullMarked;
