/** What a case needs to be judged again without the device, and judging it again. */
@NullMarked
package org.ipv4ll.tck.harness.replay;

import org.jspecify.annotations.NullMarked;
