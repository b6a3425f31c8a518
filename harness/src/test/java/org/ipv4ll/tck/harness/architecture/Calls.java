// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.List;

/** Accesses to members of the JDK that are somebody's own. */
final class Calls {

  private Calls() {}

  /** A call of this method, or an access to this field, whatever its parameters. */
  static DescribedPredicate<JavaAccess<?>> of(Class<?> owner, String... members) {
    var names = List.of(members);
    return DescribedPredicate.describe(
        owner.getSimpleName() + "." + String.join("/", names),
        access ->
            access.getTargetOwner().isEquivalentTo(owner) && names.contains(access.getName()));
  }
}
