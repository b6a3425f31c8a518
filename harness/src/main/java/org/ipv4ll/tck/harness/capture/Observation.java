// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture;

import org.ipv4ll.tck.harness.capture.file.CapturedFrame;

/**
 * A frame that has to do with a host.
 *
 * @param said whether the host sent it, and nobody else
 */
record Observation(CapturedFrame frame, boolean said) {}
