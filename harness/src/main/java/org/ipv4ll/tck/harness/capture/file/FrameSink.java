// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.capture.file;

/** Takes the frames of a capture, in the order of their time. */
public interface FrameSink {

  void frame(CapturedFrame frame);

  /** From this frame on the time begins anew: the file is put together from several. */
  void timeRunsBack(int number);
}
