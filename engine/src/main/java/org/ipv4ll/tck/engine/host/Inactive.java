// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.engine.host;

/** No link, or no need of a link-local address because a routable one is operable (section 1.9). */
record Inactive() implements State {}
