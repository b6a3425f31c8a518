package org.ipv4ll.tck.harness.target;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.ipv4ll.tck.harness.yaml.Fields;

/** What a target file says to its adapter alone. */
public interface Settings {

  /** All that is said are texts, by their keys. */
  record Texts(Map<String, String> values) implements Settings {

    static Texts of(Fields fields, Collection<String> keys) {
      var values = new TreeMap<String, String>();
      for (var key : keys) {
        fields.read(key, fields::text).ifPresent(text -> values.put(key, text));
      }
      return new Texts(Map.copyOf(values));
    }
  }
}
