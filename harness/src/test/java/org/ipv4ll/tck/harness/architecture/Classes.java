// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The code that is judged. */
final class Classes {

  static final String ROOT = "org.ipv4ll.tck";

  /** All modules, without tests. */
  static final JavaClasses SHIPPED =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** Classes of the tests that break every rule. */
  static final JavaClasses WRONG =
      new ClassFileImporter()
          .withImportOption(location -> location.contains("/wrong/"))
          .importPackages(ROOT);

  private Classes() {}
}
