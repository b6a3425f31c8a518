/** The picture of a case: who sent what when, and what was allowed. */
@NullMarked
package org.ipv4ll.tck.reports.timeline;

import org.jspecify.annotations.NullMarked;
