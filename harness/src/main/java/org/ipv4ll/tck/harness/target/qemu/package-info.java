// SPDX-License-Identifier: Apache-2.0
/** Virtual machines on the socket networks of QEMU, which libvirt uses too. */
@NullMarked
package org.ipv4ll.tck.harness.target.qemu;

import org.jspecify.annotations.NullMarked;
