@NullMarked
package org.ipv4ll.tck.harness.judge.limiting;

import org.jspecify.annotations.NullMarked;
