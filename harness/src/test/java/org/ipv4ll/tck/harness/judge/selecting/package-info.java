/** Tests of the package of the same name, on records written by hand. */
@NullMarked
package org.ipv4ll.tck.harness.judge.selecting;

import org.jspecify.annotations.NullMarked;
