// SPDX-License-Identifier: Apache-2.0
/** Tests of the checks on ARP in use, on records written by hand. */
@NullMarked
package org.ipv4ll.tck.harness.judge.arp;

import org.jspecify.annotations.NullMarked;
