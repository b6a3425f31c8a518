// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.ipv4ll.tck.engine.server;

import org.jspecify.annotations.NullMarked;
