@NullMarked
package org.ipv4ll.tck.harness.judge.conflicts;

import org.jspecify.annotations.NullMarked;
