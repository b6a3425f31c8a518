// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.wrong;

/** One of more classes than a package may have, a record with more components than it may have. */
record Crowd(int a, int b, int c, int d, int e, int f, int g, int h, int i) {

  static int sum(int a, int b, int c, int d, int e, int f) {
    return a + b + c + d + e + f;
  }
}

interface Crowd1 {}

interface Crowd2 {}

interface Crowd3 {}

interface Crowd4 {}

interface Crowd5 {}

interface Crowd6 {}

interface Crowd7 {}

interface Crowd8 {}

interface Crowd9 {}

interface Crowd10 {}

interface Crowd11 {}

interface Crowd12 {}

interface Crowd13 {}

interface Crowd14 {}

interface Crowd15 {}

interface Crowd16 {}

interface Crowd17 {}

interface Crowd18 {}

interface Crowd19 {}

interface Crowd20 {}

interface Crowd21 {}

interface Crowd22 {}

interface Crowd23 {}

interface Crowd24 {}

interface Crowd25 {}

interface Crowd26 {}

interface Crowd27 {}

interface Crowd28 {}

interface Crowd29 {}

interface Crowd30 {}
