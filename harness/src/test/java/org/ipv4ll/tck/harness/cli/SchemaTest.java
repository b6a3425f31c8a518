// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.harness.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

  @TempDir Path directory;

  @Test
  void whatARunWritesIsValid() throws IOException {
    assertThat(Said.of("run", "--suite", "full", "-q", "--out", directory.toString()).status())
        .isZero();
    var text = Files.readString(directory.resolve("run.json"));
    try (var in = SchemaTest.class.getResourceAsStream("/org/ipv4ll/tck/reports/run.schema.json")) {
      var schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in);
      assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
      var broken = text.replaceFirst("\"verdict\" : \"pass\"", "\"verdict\" : \"perhaps\"");
      assertThat(schema.validate(broken, InputFormat.JSON)).isNotEmpty();
    }
  }
}
