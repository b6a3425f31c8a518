// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.process;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;

/** The few system calls about processes that the JDK has no name for. */
interface Libc extends Library {

  Libc INSTANCE = Native.load("c", Libc.class);

  int ioctl(int descriptor, NativeLong request, byte[] argument) throws LastErrorException;

  int mkfifo(String path, int mode) throws LastErrorException;

  int kill(int pid, int signal) throws LastErrorException;

  int geteuid();
}
