// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.ipv4ll.tck.reports.model.RunResult;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.SAXException;

class JUnitSchemaTest {

  @TempDir Path directory;

  static Stream<RunResult> runs() {
    return Stream.of(
        SampleRun.mixed(),
        SampleRun.known(),
        SampleRun.clean(),
        SampleRun.empty(),
        SampleRun.hostile("]]>\u0000\u001b[31m<script>&\uFFFF\"'\r\n\t"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void whatIsWrittenIsValid(RunResult run) throws Exception {
    String text = written(run);
    assertThatCode(() -> validate(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<failure           | <defeat",
        "tests=\"8\"        | tests=\"six\"",
        "time=\"17.900\"    | time=\"-1\"",
        "name=\"level\" value | name=\"level\" word",
        "<skipped message   | <failure message=\"x\" type=\"FAIL\"/><skipped message",
      })
  void theSchemaRefusesWhatIsNoResult(String right, String wrong) throws Exception {
    String text = written(SampleRun.mixed());
    assertThatThrownBy(() -> validate(text.replace(right, wrong))).isInstanceOf(SAXException.class);
  }

  private String written(RunResult run) throws Exception {
    new JUnitXml().write(run, directory);
    return Files.readString(directory.resolve("junit.xml"));
  }

  private static void validate(String text) throws Exception {
    String schema = Resource.text(JUnitXml.class, "junit.xsd");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(new StreamSource(new StringReader(schema)))
        .newValidator()
        .validate(new StreamSource(new StringReader(text)));
  }
}
