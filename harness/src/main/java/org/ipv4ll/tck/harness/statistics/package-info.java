// SPDX-License-Identifier: Apache-2.0
/** Tests of significance, and nothing about hosts. */
@NullMarked
package org.ipv4ll.tck.harness.statistics;

import org.jspecify.annotations.NullMarked;
