package org.ipv4ll.tck.harness.statistics.wrong;

import org.ipv4ll.tck.harness.drive.Bench;

/** A statistic that looks at the case instead of the numbers. */
record Partial(Bench bench) {}
