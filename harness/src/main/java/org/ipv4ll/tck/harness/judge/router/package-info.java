/** What a router keeps on its link: RFC 3927 sections 1.2, 2.7 and 7. */
@NullMarked
package org.ipv4ll.tck.harness.judge.router;

import org.jspecify.annotations.NullMarked;
