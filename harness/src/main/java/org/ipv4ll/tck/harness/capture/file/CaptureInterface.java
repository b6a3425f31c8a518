// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

/**
 * An interface of a capture file.
 *
 * @param number in the order of the file, from 0
 * @param linkType what its packets begin with (the LINKTYPE of pcap)
 * @param resolution of its time stamps, in nanoseconds
 */
record CaptureInterface(int number, int linkType, long resolution) {}
