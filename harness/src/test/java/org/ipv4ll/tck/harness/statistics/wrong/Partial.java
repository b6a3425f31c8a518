// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.statistics.wrong;

import org.ipv4ll.tck.harness.drive.TestContext;

/** A statistic that looks at the case instead of the numbers. */
record Partial(TestContext context) {}
