// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.target.reference;

import org.ipv4ll.tck.engine.role.Role;
import org.ipv4ll.tck.harness.target.TargetException;
import org.ipv4ll.tck.harness.target.TargetFile;

/** Which of its references the engine has to bring for a target file. */
final class Roles {

  private Roles() {}

  static Role of(TargetFile file) {
    var word = file.about().roles().get(0);
    return Role.of(word)
        .orElseThrow(
            () ->
                new TargetException(file.name() + ": there is no reference for the role " + word));
  }
}
