@NullMarked
package org.ipv4ll.tck.harness.judge.noconflict;

import org.jspecify.annotations.NullMarked;
