/** What shows only in many values: how candidates and delays are spread. */
@NullMarked
package org.ipv4ll.tck.harness.judge.statistics;

import org.jspecify.annotations.NullMarked;
