@NullMarked
package org.ipv4ll.tck.engine.server;

import org.jspecify.annotations.NullMarked;
