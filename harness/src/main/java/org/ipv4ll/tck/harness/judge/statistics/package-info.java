// SPDX-License-Identifier: Apache-2.0
/** What shows only in many values: how candidates and delays are spread. */
@NullMarked
package org.ipv4ll.tck.harness.judge.statistics;

import org.jspecify.annotations.NullMarked;
