/** What the bench must not do; no part of it. */
@NullMarked
package org.ipv4ll.tck.harness.bench.wrong;

import org.jspecify.annotations.NullMarked;
