// SPDX-License-Identifier: Apache-2.0
/** Captures with the judgement written on the packets concerned (pcapng, one interface). */
@NullMarked
package org.ipv4ll.tck.reports.pcapng;

import org.jspecify.annotations.NullMarked;
