// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target;

/** What a target file says to its adapter alone. */
public interface Settings {

  /** The file says nothing of the kind. */
  Settings NONE = new Settings() {};
}
