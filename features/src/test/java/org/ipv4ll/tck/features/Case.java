// SPDX-License-Identifier: Apache-2.0
package org.ipv4ll.tck.features;

import java.util.List;

/** One scenario as the runner will see it, with the tags of its feature included. */
record Case(String feature, String name, List<String> tags) {

  static final List<String> LEVELS = List.of("@must", "@should", "@may", "@info");

  List<String> ids() {
    return withPrefix("@id=");
  }

  List<String> levels() {
    return tags.stream().filter(LEVELS::contains).toList();
  }

  List<String> roles() {
    return withPrefix("@role=");
  }

  List<String> requirements() {
    return tags.stream().filter(t -> t.matches("@RFC[0-9]+-.*")).map(t -> t.substring(1)).toList();
  }

  List<String> behaviours() {
    return tags.stream()
        .filter(t -> t.matches("@[A-Z]{3}-[0-9]+"))
        .map(t -> t.substring(1))
        .toList();
  }

  private List<String> withPrefix(String prefix) {
    return tags.stream()
        .filter(t -> t.startsWith(prefix))
        .map(t -> t.substring(prefix.length()))
        .toList();
  }

  @Override
  public String toString() {
    return feature + ": " + name;
  }
}
