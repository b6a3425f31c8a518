// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.reports;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML with an element on each line; attributes are name, value pairs. */
final class XmlLines {

  private final XMLStreamWriter xml;
  private int depth;

  XmlLines(XMLStreamWriter xml) {
    this.xml = xml;
  }

  void begin() throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
  }

  void end() throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEndDocument();
    xml.flush();
  }

  void open(String element, String... attributes) throws XMLStreamException {
    newLine();
    xml.writeStartElement(element);
    attributes(attributes);
    depth++;
  }

  void close() throws XMLStreamException {
    depth--;
    newLine();
    xml.writeEndElement();
  }

  void leaf(String element, String text, String... attributes) throws XMLStreamException {
    newLine();
    if (text.isEmpty()) {
      xml.writeEmptyElement(element);
      attributes(attributes);
    } else {
      xml.writeStartElement(element);
      attributes(attributes);
      xml.writeCharacters(Untrusted.text(text));
      xml.writeEndElement();
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], Untrusted.text(attributes[i + 1]));
    }
  }

  private void newLine() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }
}
