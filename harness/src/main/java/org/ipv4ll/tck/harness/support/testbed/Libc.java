// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.support.testbed;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;

/** The few system calls about namespaces, interfaces and mounts that the JDK has no name for. */
interface Libc extends Library {

  Libc INSTANCE = Native.load("c", Libc.class);

  int O_RDONLY = 0;
  int O_CLOEXEC = 0x80000;
  int CLONE_NEWNET = 0x4000_0000;
  int AF_INET = 2;
  int SOCK_DGRAM = 2;
  int SOCK_RAW = 3;
  int IPPROTO_ICMP = 1;
  int SOCK_CLOEXEC = 0x80000;
  int MNT_DETACH = 2;
  int SOL_SOCKET = 1;
  int SO_BINDTODEVICE = 25;

  int open(String path, int flags) throws LastErrorException;

  int close(int descriptor) throws LastErrorException;

  int setns(int descriptor, int type) throws LastErrorException;

  int socket(int domain, int type, int protocol) throws LastErrorException;

  int ioctl(int descriptor, NativeLong request, byte[] argument) throws LastErrorException;

  int bind(int descriptor, byte[] address, int length) throws LastErrorException;

  int setsockopt(int descriptor, int level, int option, byte[] value, int length)
      throws LastErrorException;

  int if_nametoindex(String name) throws LastErrorException;

  NativeLong send(int descriptor, byte[] bytes, NativeLong length, int flags)
      throws LastErrorException;

  NativeLong recv(int descriptor, byte[] bytes, NativeLong length, int flags)
      throws LastErrorException;

  NativeLong sendto(
      int descriptor, byte[] bytes, NativeLong length, int flags, byte[] address, int addressLength)
      throws LastErrorException;

  int umount2(String path, int flags) throws LastErrorException;
}
