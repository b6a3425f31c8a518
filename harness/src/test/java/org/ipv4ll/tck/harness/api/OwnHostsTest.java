// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.api;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/** The class that docs/junit.md tells people to write. */
class OwnHostsTest {

  @TestFactory
  Stream<DynamicTest> rfc3927(TestReporter reporter) {
    return ConformanceTests.of("src/test/resources/own-hosts.yaml").suite("smoke").tests(reporter);
  }
}
